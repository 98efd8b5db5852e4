// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/precision.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/source/mqtt/topicpattern.h"

#include <QJsonObject>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
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
            object.refuse(
                key, PipelineDocumentText::tr("this goes with the format \"%1\" only.").arg(QLatin1String(format)));
    }
}

/// An object of any names, with what `read` makes of the text that stands beside each; nothing: it is none.
template <typename Read> auto namesIn(DocumentObject &owner, const char *key, const QString &wanted, const Read &read)
{
    MessageMapping::Named<typename decltype(read(QString()))::value_type> named;
    auto object = owner.object(key);
    if (!object)
        return named;
    const QJsonObject names = object->whole();
    for (auto entry = names.begin(); entry != names.end(); ++entry) {
        if (const auto value = read(entry.value().toString()); value && !entry.key().isEmpty())
            named.emplace_back(entry.key().toStdString(), *value);
        else
            object->refuse(entry.key().toLatin1().constData(), wanted);
    }
    return named;
}

std::optional<std::string> anyText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

std::optional<MessageMapping::Type> typeNamed(const QString &name)
{
    using Type = MessageMapping::Type;
    for (const auto &[known, type] : {std::pair("float", Type::Float), std::pair("integer", Type::Integer),
                                      std::pair("boolean", Type::Boolean), std::pair("string", Type::Text)}) {
        if (name == QLatin1String(known))
            return type;
    }
    return {};
}

/// Those that the rule names as fields stay fields.
void addTags(std::vector<std::string> names, PointRule &rule)
{
    const auto isIn = [](const std::vector<std::string> &keys) {
        return [&keys](const std::string &name) { return std::ranges::find(keys, name) != keys.end(); };
    };
    if (const auto *fields = std::get_if<std::vector<std::string>>(&rule.fieldsKeys)) {
        std::erase_if(names, isIn(*fields));
    } else {
        rule.fieldsKeys = PointRule::Keys(
            [inner = std::get<PointRule::Keys>(rule.fieldsKeys), names, isIn](const MessageValue &value) {
                std::vector<std::string> keys = inner(value);
                std::erase_if(keys, isIn(names));
                return keys;
            });
    }
    const auto added = [names, isIn](std::vector<std::string> keys) {
        std::ranges::copy_if(names, std::back_inserter(keys),
                             [&](const std::string &name) { return !isIn(keys)(name); });
        return keys;
    };
    if (auto *tags = std::get_if<std::vector<std::string>>(&rule.tagsKeys))
        *tags = added(*tags);
    else
        rule.tagsKeys = PointRule::Keys([inner = std::get<PointRule::Keys>(rule.tagsKeys),
                                         added](const MessageValue &value) { return added(inner(value)); });
}

MessageMapping readMapping(DocumentObject object, MessageFormat::Kind kind)
{
    const QString text = PipelineDocumentText::tr("this must be a text, and not empty.");
    MessageMapping mapping;
    mapping.expand = object.text("expand").toStdString();
    if (kind != MessageFormat::Kind::Json)
        refuseForeign(object, {"expand"}, "json");
    mapping.leftOut = strings(object.texts("leave_out"));
    mapping.renamed = namesIn(object, "rename", text, anyText);
    mapping.types = namesIn(
        object, "types",
        PipelineDocumentText::tr("this must be one of: %1.").arg(QLatin1String("float, integer, boolean, string")),
        typeNamed);
    mapping.constants = namesIn(object, "tags", text, anyText);
    object.finish();
    return mapping;
}

} // namespace

MessageFormat readMessageFormat(DocumentObject &object)
{
    using Kind = MessageFormat::Kind;
    MessageFormat format;
    format.kind = object.choice<Kind>(
        "format", Kind::Json,
        {{"json", Kind::Json}, {"csv", Kind::Csv}, {"line_protocol", Kind::LineProtocol}, {"value", Kind::Value}});
    format.valueName = object.text("value_field", QString::fromStdString(format.valueName)).toStdString();
    if (auto mapping = object.object("mapping"))
        format.mapping = readMapping(*std::move(mapping), format.kind);
    format.separator = object.text("separator", QString::fromStdString(format.separator)).toStdString();
    format.columns = strings(object.texts("columns"));
    format.textColumns = strings(object.texts("text_columns"));
    const QString delimiter = object.text("delimiter", QStringLiteral(","));
    if (delimiter.size() != 1 || delimiter[0].unicode() >= 0x80 || delimiter[0] == u'"' || delimiter[0] < u'\t')
        object.refuse("delimiter", PipelineDocumentText::tr("this must be one ASCII character, and no quote."));
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
    if (format.kind != Kind::Value)
        refuseForeign(object, {"value_field"}, "value");
    if (format.kind == Kind::LineProtocol && object.has("mapping"))
        object.refuse("mapping", PipelineDocumentText::tr("lines of line protocol are sent as they are."));
    return format;
}

const MessageFormat *messageFormat(const PipelineDocument::SourceEntry &source)
{
    if (const auto *kafka = std::get_if<KafkaEntry>(&source))
        return &kafka->options.format;
    const auto *mqtt = std::get_if<MqttEntry>(&source);
    return mqtt ? &mqtt->options.format : nullptr;
}

void addTags(PipelineDocument &document)
{
    std::vector<std::string> names;
    if (const MessageFormat *format = messageFormat(document.source)) {
        for (const auto &[name, text] : format->mapping.constants)
            names.push_back(name);
    }
    if (const auto *mqtt = std::get_if<MqttEntry>(&document.source)) {
        if (const auto pattern = TopicPattern::parse(mqtt->options.topicPattern))
            names.insert(names.end(), pattern->names().begin(), pattern->names().end());
        if (!mqtt->options.topicName.empty())
            names.push_back(mqtt->options.topicName);
    }
    if (names.empty())
        return;
    for (PipelineDocument::SinkEntry &sink : document.sinks) {
        if (auto *influx = std::get_if<InfluxEntry>(&sink); influx && influx->options.rule)
            addTags(names, *influx->options.rule);
    }
}

} // namespace penstock::documentparts
