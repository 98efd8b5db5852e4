// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/keypattern.h"
#include "core/pipeline/document/texttemplate.h"

#include <algorithm>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

using Names = std::vector<std::string>;

Names strings(const QStringList &texts)
{
    Names strings;
    for (const QString &text : texts)
        strings.push_back(text.toStdString());
    return strings;
}

bool holds(const Names &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// A list of keys, or {"matching": […], "except": […]}.
struct KeyChoice
{
    Names names;
    std::optional<KeyPattern> pattern;

    static KeyChoice read(DocumentObject &owner, const char *key)
    {
        KeyChoice choice;
        auto object = owner.isObject(key) ? owner.object(key) : std::nullopt;
        if (!object) {
            choice.names = strings(owner.texts(key));
            return choice;
        }
        const QStringList matching = object->texts("matching");
        if (matching.isEmpty() || matching.contains(QString()))
            object->refuse("matching", PipelineDocumentText::tr("this must be a list of texts, none of them empty."));
        choice.pattern.emplace(strings(matching), strings(object->texts("except")));
        object->finish();
        return choice;
    }

    bool isNone() const { return names.empty() && !pattern; }
    bool holds(std::string_view key) const
    {
        return pattern ? pattern->matches(key) : penstock::documentparts::holds(names, key);
    }
};

/// A text that always counts, {"key": …} or {"template": …}; of what is missing there is "default".
void readMeasurement(DocumentObject &owner, PointRule &rule)
{
    auto object = owner.isObject("measurement") ? owner.object("measurement") : std::nullopt;
    if (!object) {
        rule.measurement = owner.neededText("measurement").toStdString();
        return;
    }
    const bool isTemplate = object->has("template");
    if (isTemplate && object->has("key"))
        object->refuse("key", PipelineDocumentText::tr("this does not go with \"template\": give one of them."));
    const QString given = object->neededText(isTemplate ? "template" : "key");
    Result<TextTemplate> text =
        isTemplate ? TextTemplate::read(given.toStdString()) : TextTemplate::ofKey(given.toStdString());
    if (!text)
        object->refuse("template", text.error().message);
    const std::string fallback = object->text("default").toStdString();
    object->finish();
    if (!text)
        return;
    rule.measurement = PointRule::Text([text = *std::move(text), fallback](const MessageValue &value) {
        std::optional<std::string> name = text.of(value);
        if ((!name || name->empty()) && !fallback.empty())
            name = fallback;
        return name;
    });
}

/// A key, or {"keys": […]}: the first of them that a message has.
Names readTime(DocumentObject &owner, PointRule &rule)
{
    auto object = owner.isObject("time_key") ? owner.object("time_key") : std::nullopt;
    if (!object) {
        const std::string key = owner.text("time_key").toStdString();
        if (!key.empty())
            rule.timeSetter = key;
        return key.empty() ? Names() : Names{key};
    }
    const Names keys = strings(object->texts("keys"));
    if (keys.empty() || holds(keys, {}))
        object->refuse("keys", PipelineDocumentText::tr("this must be a list of texts, none of them empty."));
    const bool mayLack = object->flag("or_message_time", false);
    object->finish();
    rule.timeSetter = PointRule::Time([keys, mayLack](const MessageValue &value) {
        for (const std::string &key : keys) {
            const MessageCell *cell = value.find(key);
            if (cell && !std::holds_alternative<std::monostate>(*cell))
                return *cell;
        }
        // What is no time is refused with its message; nothing would be the message's own time.
        return mayLack ? MessageCell() : MessageCell(false);
    });
    return keys;
}

/// What is a tag or the time is no field.
void setKeys(PointRule &rule, const KeyChoice &tags, const KeyChoice &fields, const Names &times)
{
    rule.tagsKeys = tags.names;
    rule.fieldsKeys = fields.names;
    if (tags.pattern) {
        rule.tagsKeys = PointRule::Keys([pattern = *tags.pattern](const MessageValue &value) {
            Names keys;
            for (const MessageValue::Field &field : value.fields) {
                if (pattern.matches(field.name))
                    keys.emplace_back(field.name);
            }
            return keys;
        });
    }
    const bool hasTimeRule = std::holds_alternative<PointRule::Time>(rule.timeSetter);
    if (!fields.pattern && !(fields.names.empty() && hasTimeRule))
        return;
    rule.fieldsKeys = PointRule::Keys([tags, fields, times](const MessageValue &value) {
        Names keys;
        for (const MessageValue::Field &field : value.fields) {
            const bool isWanted = fields.isNone() || fields.holds(field.name);
            if (isWanted && !tags.holds(field.name) && !holds(times, field.name))
                keys.emplace_back(field.name);
        }
        // No key at all would mean every one of them.
        if (keys.empty() && fields.pattern)
            return fields.pattern->patterns();
        return keys;
    });
}

using As = PointRule::As;

As readPlace(DocumentObject &object, std::string &name)
{
    const As as = object.choice<As>("as", As::Tag, {{"tag", As::Tag}, {"field", As::Field}});
    name = object.text("name", QString::fromStdString(name)).toStdString();
    if (name.empty())
        object.refuse("name", PipelineDocumentText::tr("this must not be empty."));
    return as;
}

PointRule::Metadata readMetadata(DocumentObject object)
{
    using KeyText = PointRule::Metadata::KeyText;
    PointRule::Metadata metadata;
    if (auto key = object.object("key")) {
        metadata.key = readPlace(*key, metadata.keyName);
        metadata.keyText = key->choice<KeyText>(
            "text", metadata.keyText, {{"text", KeyText::Text}, {"hex", KeyText::Hex}, {"base64", KeyText::Base64}});
        key->finish();
    }
    const auto read = [&object](const char *key, As &as, std::string &name) {
        if (auto part = object.object(key)) {
            as = readPlace(*part, name);
            part->finish();
        }
    };
    read("topic", metadata.topic, metadata.topicName);
    read("partition", metadata.partition, metadata.partitionName);
    read("offset", metadata.offset, metadata.offsetName);
    object.finish();
    return metadata;
}

} // namespace

/// The names of Quix Streams' InfluxDB3Sink, and rules in place of its functions.
PointRule readRule(DocumentObject object)
{
    PointRule rule;
    readMeasurement(object, rule);
    const KeyChoice fields = KeyChoice::read(object, "fields_keys");
    const KeyChoice tags = KeyChoice::read(object, "tags_keys");
    setKeys(rule, tags, fields, readTime(object, rule));
    rule.timePrecision = object.choice<Precision>("time_precision", rule.timePrecision,
                                                  {{"ns", Precision::Nanoseconds},
                                                   {"us", Precision::Microseconds},
                                                   {"ms", Precision::Milliseconds},
                                                   {"s", Precision::Seconds}});
    rule.checksDigits = object.flag("check_time_digits", rule.checksDigits);
    rule.allowMissingFields = object.flag("allow_missing_fields", rule.allowMissingFields);
    rule.convertIntsToFloats = object.flag("convert_ints_to_floats", rule.convertIntsToFloats);
    rule.floatFields = strings(object.texts("float_fields"));
    const bool hasTags = object.flag("include_metadata_tags", false);
    if (hasTags)
        rule.metadata = PointRule::metadataTags();
    if (auto metadata = object.object("metadata")) {
        if (hasTags)
            object.refuse("metadata", PipelineDocumentText::tr(
                                          "this does not go with \"include_metadata_tags\": give one of them."));
        rule.metadata = readMetadata(*metadata);
    }
    object.finish();
    return rule;
}

} // namespace penstock::documentparts
