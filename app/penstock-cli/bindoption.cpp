// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/bindoption.h"

#include "core/time/durationtext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct BindParameterText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BindParameter)
};

using Value = BindParameter::Value;

Result<Value> valueOf(const QString &type, const QString &text, const QString &option)
{
    bool ok = true;
    Value value = text;
    if (type == QStringLiteral("int")) {
        value = std::int64_t(text.toLongLong(&ok));
    } else if (type == QStringLiteral("float")) {
        value = text.toDouble(&ok);
    } else if (type == QStringLiteral("bool")) {
        ok = text == QStringLiteral("true") || text == QStringLiteral("false");
        value = text == QStringLiteral("true");
    } else if (type == QStringLiteral("duration")) {
        const std::optional<std::chrono::nanoseconds> duration = durationFromText(text);
        ok = duration.has_value();
        value = duration.value_or(std::chrono::nanoseconds(0));
    } else if (type == QStringLiteral("ident")) {
        value = BindParameter::Identifier{text};
    } else if (type == QStringLiteral("regex")) {
        value = BindParameter::Regex{text};
    } else if (!type.isEmpty() && type != QStringLiteral("text")) {
        return failure(
            Error::Kind::BadInput,
            BindParameterText::tr("--param %1: the type must be text, int, float, bool, duration, ident or regex.")
                .arg(option));
    }
    if (!ok)
        return failure(Error::Kind::BadInput,
                       BindParameterText::tr("--param %1: \"%2\" is no %3.").arg(option, text, type));
    return value;
}

} // namespace

Result<BindParameter> bindParameterFromOption(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString left = text.left(equals);
    const QString name = left.section(u':', 0, 0);
    if (equals < 1 || name.isEmpty())
        return failure(Error::Kind::BadInput,
                       BindParameterText::tr("--param %1: write it as name=value or name:type=value.").arg(text));
    Result<Value> value = valueOf(left.section(u':', 1), text.mid(equals + 1), text);
    if (!value)
        return std::unexpected(value.error());
    return BindParameter{.name = name, .value = *std::move(value)};
}

} // namespace penstock
