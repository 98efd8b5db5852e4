// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"

namespace penstock::documentparts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

std::vector<std::string> strings(const QStringList &texts)
{
    std::vector<std::string> strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

/// What says how another format is read would be without effect, which nobody would see.
void refuseForeign(DocumentObject &object, std::initializer_list<const char *> keys, const char *format)
{
    for (const char *key : keys) {
        if (object.has(key))
            object.refuse(key, Text::tr("this goes with the format \"%1\" only.").arg(QLatin1String(format)));
    }
}

} // namespace

MessageFormat readMessageFormat(DocumentObject &object)
{
    using Kind = MessageFormat::Kind;
    MessageFormat format;
    format.kind = object.choice<Kind>(
        "format", Kind::Json, {{"json", Kind::Json}, {"csv", Kind::Csv}, {"line_protocol", Kind::LineProtocol}});
    format.separator = object.text("separator", QString::fromStdString(format.separator)).toStdString();
    format.columns = strings(object.texts("columns"));
    format.textColumns = strings(object.texts("text_columns"));
    const QString delimiter = object.text("delimiter", QStringLiteral(","));
    if (delimiter.size() != 1 || delimiter[0].unicode() >= 0x80 || delimiter[0] == u'"' || delimiter[0] < u'\t')
        object.refuse("delimiter", Text::tr("this must be one ASCII character, and no quote."));
    else
        format.delimiter = delimiter[0].toLatin1();
    format.precision = object.choice<Precision>("precision", format.precision,
                                                {{"ns", Precision::Nanoseconds},
                                                 {"us", Precision::Microseconds},
                                                 {"ms", Precision::Milliseconds},
                                                 {"s", Precision::Seconds}});
    if (format.kind != Kind::Json)
        refuseForeign(object, {"separator"}, "json");
    if (format.kind != Kind::Csv)
        refuseForeign(object, {"columns", "text_columns", "delimiter"}, "csv");
    if (format.kind != Kind::LineProtocol)
        refuseForeign(object, {"precision"}, "line_protocol");
    return format;
}

} // namespace penstock::documentparts
