// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/parametertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <charconv>
#include <cmath>

namespace penstock {

namespace {

struct BindParameterText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::BindParameter)
};

QByteArray jsonString(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// Shortest text that gives the same double, with a point: 5.0, 1.0e+300.
QByteArray floatText(double value)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    QByteArray text(buffer.data(), end - buffer.data());
    if (!text.contains('.')) {
        const qsizetype exponent = text.indexOf('e');
        text.insert(exponent < 0 ? text.size() : exponent, ".0");
    }
    return text;
}

Status checkParameters(const QList<BindParameter> &parameters)
{
    static const QRegularExpression word(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*")));
    QSet<QString> names;
    for (const BindParameter &parameter : parameters) {
        if (!word.match(parameter.name).hasMatch())
            return failure(
                Error::Kind::BadInput,
                BindParameterText::tr("“%1” cannot be the name of a parameter. Use letters, digits and underscores, "
                                      "beginning with a letter.")
                    .arg(parameter.name));
        if (names.contains(parameter.name))
            return failure(Error::Kind::BadInput,
                           BindParameterText::tr("The parameter %1 is given twice.").arg(parameter.name));
        names.insert(parameter.name);
        const auto *number = std::get_if<double>(&parameter.value);
        if (number && !std::isfinite(*number))
            return failure(Error::Kind::BadInput,
                           BindParameterText::tr("The parameter %1 is not a finite number, which a server cannot take.")
                               .arg(parameter.name));
    }
    return {};
}

/// Each of the two writes one kind of text for each kind of value; empty: there is none.
struct JsonValue
{
    ParameterKinds kinds;

    QByteArray operator()(const QString &text) const { return jsonString(text); }
    QByteArray operator()(std::int64_t value) const { return QByteArray::number(qint64(value)); }
    QByteArray operator()(double value) const { return floatText(value); }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(std::chrono::nanoseconds value) const
    {
        return typed("duration", QByteArray::number(qint64(value.count())));
    }
    QByteArray operator()(const BindParameter::Identifier &value) const
    {
        return typed("identifier", jsonString(value.name));
    }
    QByteArray operator()(const BindParameter::Regex &value) const { return typed("regex", jsonString(value.pattern)); }

    QByteArray typed(const QByteArray &type, const QByteArray &value) const
    {
        return kinds == ParameterKinds::All ? "{\"" + type + "\":" + value + '}' : QByteArray();
    }
};

struct FluxLiteral
{
    QByteArray operator()(const QString &text) const { return literal("String", jsonString(text)); }
    // As a text, so that no reader makes a double of it.
    QByteArray operator()(std::int64_t value) const
    {
        return literal("Integer", '"' + QByteArray::number(qint64(value)) + '"');
    }
    QByteArray operator()(double value) const { return literal("Float", floatText(value)); }
    QByteArray operator()(bool value) const { return literal("Boolean", value ? "true" : "false"); }
    QByteArray operator()(std::chrono::nanoseconds value) const
    {
        return R"({"type":"DurationLiteral","values":[{"magnitude":)" + QByteArray::number(qint64(value.count())) +
               R"(,"unit":"ns"}]})";
    }
    QByteArray operator()(const BindParameter::Identifier &) const { return {}; }
    QByteArray operator()(const BindParameter::Regex &value) const
    {
        return literal("Regexp", jsonString(value.pattern));
    }

    static QByteArray literal(const QByteArray &type, const QByteArray &value)
    {
        return R"({"type":")" + type + R"(Literal","value":)" + value + '}';
    }
};

} // namespace

Result<QByteArray> parametersAsJson(const QList<BindParameter> &parameters, ParameterKinds kinds)
{
    if (const Status status = checkParameters(parameters); !status)
        return std::unexpected(status.error());
    QByteArrayList members;
    for (const BindParameter &parameter : parameters) {
        const QByteArray value = std::visit(JsonValue{kinds}, parameter.value);
        if (value.isEmpty())
            return failure(Error::Kind::BadInput,
                           BindParameterText::tr(
                               "The parameter %1 is a name, a regular expression or a duration. This server takes "
                               "texts, numbers, true and false only: write it into the statement instead.")
                               .arg(parameter.name));
        members += jsonString(parameter.name) + ':' + value;
    }
    return '{' + members.join(',') + '}';
}

Result<QByteArray> parametersAsFluxExtern(const QList<BindParameter> &parameters)
{
    if (const Status status = checkParameters(parameters); !status)
        return std::unexpected(status.error());
    QByteArrayList properties;
    for (const BindParameter &parameter : parameters) {
        const QByteArray value = std::visit(FluxLiteral{}, parameter.value);
        if (value.isEmpty())
            return failure(Error::Kind::BadInput,
                           BindParameterText::tr(
                               "The parameter %1 is a name. Names are texts in Flux: give it as a text and write "
                               "r[params.%1].")
                               .arg(parameter.name));
        properties += R"({"type":"Property","key":{"type":"Identifier","name":)" + jsonString(parameter.name) +
                      R"(},"value":)" + value + '}';
    }
    return R"({"type":"File","package":null,"imports":null,"body":[{"type":"OptionStatement","assignment":)"
           R"({"type":"VariableAssignment","id":{"type":"Identifier","name":"params"},"init":)"
           R"({"type":"ObjectExpression","properties":[)" +
           properties.join(',') + "]}}}]}";
}

} // namespace penstock
