// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/fieldtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace penstock {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::FieldText)
};

const QString whole = QStringLiteral("integer");
const QString wholePositive = QStringLiteral("unsigned");
const QString truth = QStringLiteral("boolean");
const QString words = QStringLiteral("string");
const QString real = QStringLiteral("float");

std::unexpected<Error> isNone(const QString &field, const QString &type, const QString &typed)
{
    return failure(
        Error::Kind::BadInput,
        typed.isEmpty()
            ? FieldTexts::tr("A value of “%1” (%2) is needed: it cannot be taken away from a point by itself.")
                  .arg(field, fieldTypeName(type))
            : FieldTexts::tr("“%1” is no value of “%2”, which is of type %3.")
                  .arg(typed.left(60), field, fieldTypeName(type)));
}

} // namespace

QString fieldTypeName(const QString &type)
{
    if (type == whole)
        return FieldTexts::tr("integer");
    if (type == wholePositive)
        return FieldTexts::tr("unsigned integer");
    if (type == truth)
        return FieldTexts::tr("boolean");
    if (type == words)
        return FieldTexts::tr("text");
    return type == real ? FieldTexts::tr("float") : type;
}

Result<FieldText> FieldText::of(const QString &field, const QString &type, const QString &typed)
{
    if (type == words) {
        if (typed.contains(QChar(0)))
            return failure(Error::Kind::BadInput, FieldTexts::tr("A text cannot hold a NUL character."));
        return FieldText{type, typed};
    }
    const QString text = typed.trimmed();
    bool fits = false;
    if (type == whole) {
        static const QRegularExpression form(QStringLiteral("\\A[+-]?[0-9]{1,30}\\z"));
        const qint64 value = text.toLongLong(&fits);
        if (form.match(text).hasMatch() && fits)
            return FieldText{type, QString::number(value)};
    } else if (type == wholePositive) {
        static const QRegularExpression form(QStringLiteral("\\A\\+?[0-9]{1,30}\\z"));
        const quint64 value = text.toULongLong(&fits);
        if (form.match(text).hasMatch() && fits)
            return FieldText{type, QString::number(value)};
    } else if (type == truth) {
        for (const QString &value : {QStringLiteral("true"), QStringLiteral("false")}) {
            if (text.compare(value, Qt::CaseInsensitive) == 0)
                return FieldText{type, value};
        }
    } else if (type == real) {
        static const QRegularExpression form(
            QStringLiteral("\\A[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?\\z"));
        if (form.match(text).hasMatch() && std::isfinite(text.toDouble(&fits)) && fits)
            return FieldText{type, text};
    }
    return isNone(field, type, text);
}

QString FieldText::inLine() const
{
    if (type == whole)
        return text + u'i';
    if (type == wholePositive)
        return text + u'u';
    if (type == words)
        return u'"' + text + u'"';
    return text;
}

} // namespace penstock
