// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/pointmapping.h"

#include "core/lineprotocol/pointtime.h"
#include "core/sink/record.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace penstock {

namespace {

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool contains(const std::vector<std::string> &keys, std::string_view key)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool isNothing(const MessageCell &cell)
{
    const auto *number = std::get_if<double>(&cell);
    return std::holds_alternative<std::monostate>(cell) || (number && !std::isfinite(*number));
}

/// Digits that times from 2001 to 2286 have; 0: no messages have times in this precision.
int usualDigits(Precision precision)
{
    switch (precision) {
    case Precision::Seconds:
        return 10;
    case Precision::Milliseconds:
        return 13;
    case Precision::Microseconds:
        return 16;
    case Precision::Nanoseconds:
        return 19;
    case Precision::Minutes:
    case Precision::Hours:
        break;
    }
    return 0;
}

int digitsOf(std::int64_t value)
{
    int digits = 1;
    while (value /= 10)
        ++digits;
    return digits;
}

} // namespace

PointMapping::PointMapping(PointRule rule) : m_rule(std::move(rule)) {}

Status PointMapping::check() const
{
    const auto *measurement = std::get_if<std::string>(&m_rule.measurement);
    if (measurement && measurement->empty())
        return failure(Error::Kind::BadInput, tr("No measurement is named. Name one, or give a rule for it."));
    if (usualDigits(m_rule.timePrecision) == 0)
        return failure(
            Error::Kind::BadInput,
            tr("Times of messages are in s, ms, us or ns, not in %1.").arg(precisionName(m_rule.timePrecision)));
    const auto *fields = std::get_if<std::vector<std::string>>(&m_rule.fieldsKeys);
    const auto *tags = std::get_if<std::vector<std::string>>(&m_rule.tagsKeys);
    if (!fields || !tags)
        return {};
    QStringList both;
    for (const std::string &key : *fields) {
        if (contains(*tags, key))
            both += shown(key);
    }
    if (both.isEmpty())
        return {};
    return failure(
        Error::Kind::BadInput,
        tr("These keys are named as tags and as fields: %1. Choose one.").arg(both.join(QStringLiteral(", "))));
}

Status PointMapping::map(const Record &record, PointView &point)
{
    point.tags.clear();
    point.fields.clear();
    m_textsUsed = 0;
    if (!record.value || !record.value->isMap)
        return failure(Error::Kind::BadInput, tr("the value is no map of names and values, so there are no fields"));
    const MessageValue &value = *record.value;
    if (const auto *rule = std::get_if<PointRule::Text>(&m_rule.measurement)) {
        std::optional<std::string> name = (*rule)(value);
        if (!name || name->empty())
            return failure(Error::Kind::BadInput, tr("the rule for the measurement gives none"));
        m_measurement = std::move(*name);
        point.measurement = m_measurement;
    } else {
        point.measurement = std::get<std::string>(m_rule.measurement);
    }
    if (const auto *rule = std::get_if<PointRule::Keys>(&m_rule.tagsKeys))
        m_tags = (*rule)(value);
    if (const auto *rule = std::get_if<PointRule::Keys>(&m_rule.fieldsKeys))
        m_fields = (*rule)(value);
    if (Status status = mapTags(value, point); !status)
        return status;
    if (Status status = mapTime(record, point.time); !status)
        return status;
    addMetadata(record, point);
    return mapFields(value, point);
}

Status PointMapping::mapTags(const MessageValue &value, PointView &point)
{
    const auto *named = std::get_if<std::vector<std::string>>(&m_rule.tagsKeys);
    for (const std::string &key : named ? *named : m_tags) {
        const MessageCell *cell = value.find(key);
        if (!cell || isNothing(*cell))
            continue;
        if (std::holds_alternative<NestedValue>(*cell) || std::holds_alternative<BytesValue>(*cell))
            return failure(Error::Kind::BadInput,
                           tr("\"%1\" is a list, a map or bytes, which no tag holds").arg(shown(key)));
        if (const auto *text = std::get_if<std::string_view>(cell)) {
            point.tags.push_back({key, *text});
            continue;
        }
        std::string text;
        appendJson(*cell, text);
        point.tags.push_back({key, keep(std::move(text))});
    }
    return {};
}

Status PointMapping::mapFields(const MessageValue &value, PointView &point)
{
    const auto *named = std::get_if<std::vector<std::string>>(&m_rule.fieldsKeys);
    const std::vector<std::string> &fields = named ? *named : m_fields;
    const auto *namedTags = std::get_if<std::vector<std::string>>(&m_rule.tagsKeys);
    const std::vector<std::string> &tags = namedTags ? *namedTags : m_tags;
    const std::size_t before = point.fields.size();
    for (const std::string &key : fields) {
        const MessageCell *cell = value.find(key);
        if (!cell && !m_rule.allowMissingFields)
            return failure(Error::Kind::BadInput, tr("the field \"%1\" is missing").arg(shown(key)));
        if (contains(tags, key))
            return failure(Error::Kind::BadInput, tr("\"%1\" is a tag and a field by the rules").arg(shown(key)));
        if (Status status = cell ? addField(key, *cell, point) : Status(); !status)
            return status;
    }
    const auto *timeKey = std::get_if<std::string>(&m_rule.timeSetter);
    for (const MessageValue::Field &field : value.fields) {
        if (!fields.empty() || contains(tags, field.name) || (timeKey && *timeKey == field.name))
            continue;
        if (Status status = addField(field.name, field.cell, point); !status)
            return status;
    }
    if (point.fields.size() == before)
        return failure(Error::Kind::BadInput, tr("there is no field: all are null, NaN or left out"));
    return {};
}

Status PointMapping::addField(std::string_view key, const MessageCell &cell, PointView &point)
{
    const auto asFloat = [this, key] { return m_rule.convertIntsToFloats || contains(m_rule.floatFields, key); };
    if (isNothing(cell)) {
        m_notFinite += std::holds_alternative<double>(cell) ? 1 : 0;
    } else if (const auto *integer = std::get_if<std::int64_t>(&cell)) {
        point.fields.push_back({key, asFloat() ? FieldValue(static_cast<double>(*integer)) : FieldValue(*integer)});
    } else if (const auto *natural = std::get_if<std::uint64_t>(&cell)) {
        point.fields.push_back({key, asFloat() ? FieldValue(static_cast<double>(*natural)) : FieldValue(*natural)});
    } else if (const auto *wide = std::get_if<WideInteger>(&cell)) {
        if (!asFloat())
            return failure(Error::Kind::BadInput, tr("\"%1\" is an integer beyond 64 bits").arg(shown(key)));
        point.fields.push_back({key, Decimal{wide->digits}});
    } else if (const auto *flag = std::get_if<bool>(&cell)) {
        point.fields.push_back({key, *flag});
    } else if (const auto *number = std::get_if<double>(&cell)) {
        point.fields.push_back({key, *number});
    } else if (const auto *decimal = std::get_if<Decimal>(&cell)) {
        point.fields.push_back({key, *decimal});
    } else if (const auto *text = std::get_if<std::string_view>(&cell)) {
        point.fields.push_back({key, *text});
    } else {
        return failure(Error::Kind::BadInput,
                       tr("\"%1\" is a list, a map or bytes, which no field holds").arg(shown(key)));
    }
    return {};
}

Status PointMapping::mapTime(const Record &record, std::int64_t &time)
{
    MessageCell given;
    if (const auto *key = std::get_if<std::string>(&m_rule.timeSetter)) {
        const MessageCell *cell = record.value->find(*key);
        if (!cell)
            return failure(Error::Kind::BadInput, tr("the time \"%1\" is missing").arg(shown(*key)));
        given = *cell;
    } else if (const auto *rule = std::get_if<PointRule::Time>(&m_rule.timeSetter)) {
        given = (*rule)(*record.value);
    }
    Result<std::int64_t> result =
        failure(Error::Kind::BadInput, tr("the time is neither an integer nor a text such as 2018-08-08T15:22:33Z"));
    if (const auto *integer = std::get_if<std::int64_t>(&given))
        result = timeOf(*integer);
    else if (const auto *text = std::get_if<std::string_view>(&given))
        result = toPointTime(*text);
    else if (std::holds_alternative<std::monostate>(given))
        result = timeOf(record);
    if (!result)
        return std::unexpected(result.error());
    time = *result;
    return {};
}

Result<std::int64_t> PointMapping::timeOf(const Record &record)
{
    if (!record.timestampMs)
        return failure(Error::Kind::BadInput, tr("neither the value nor the message has a time"));
    const Result<std::int64_t> time = toPointTime(*record.timestampMs, Precision::Milliseconds);
    return time && *time <= maximumPointTime - record.timestampNs ? Result<std::int64_t>(*time + record.timestampNs)
                                                                  : time;
}

/// What only looks like a time would be stored at another, without a word.
Result<std::int64_t> PointMapping::timeOf(std::int64_t value) const
{
    const int digits = digitsOf(value);
    const int usual = usualDigits(m_rule.timePrecision);
    bool isOfAnother = digits > usual;
    for (const Precision other : {Precision::Seconds, Precision::Milliseconds, Precision::Microseconds})
        isOfAnother = isOfAnother || (other != m_rule.timePrecision && digits == usualDigits(other));
    if (m_rule.checksDigits && isOfAnother)
        return failure(Error::Kind::BadInput,
                       tr("the time %1 has %2 digits; in the precision of %3 times of today have %4")
                           .arg(value)
                           .arg(digits)
                           .arg(precisionName(m_rule.timePrecision))
                           .arg(usual));
    return toPointTime(value, m_rule.timePrecision);
}

void PointMapping::addMetadata(const Record &record, PointView &point)
{
    const auto add = [&point](PointRule::As as, std::string_view name, std::string_view text, FieldValue value) {
        if (as == PointRule::As::Tag)
            point.tags.push_back({name, text});
        else if (as == PointRule::As::Field)
            point.fields.push_back({name, value});
    };
    const PointRule::Metadata &wanted = m_rule.metadata;
    if (record.key && wanted.key != PointRule::As::Nothing) {
        const std::string_view key = keyText(*record.key);
        add(wanted.key, wanted.keyName, key, key);
    }
    add(wanted.topic, wanted.topicName, record.topic, record.topic);
    if (wanted.partition != PointRule::As::Nothing)
        add(wanted.partition, wanted.partitionName, keep(std::to_string(record.partition)),
            std::int64_t(record.partition));
    if (wanted.offset != PointRule::As::Nothing)
        add(wanted.offset, wanted.offsetName, keep(std::to_string(record.row)), static_cast<std::int64_t>(record.row));
}

std::string_view PointMapping::keyText(std::string_view key)
{
    const QByteArray bytes = QByteArray::fromRawData(key.data(), static_cast<qsizetype>(key.size()));
    switch (m_rule.metadata.keyText) {
    case PointRule::Metadata::KeyText::Base64:
        return keep(bytes.toBase64().toStdString());
    case PointRule::Metadata::KeyText::Text:
        if (QByteArrayView(bytes).isValidUtf8())
            return key;
        break;
    case PointRule::Metadata::KeyText::Hex:
        break;
    }
    return keep(bytes.toHex().toStdString());
}

std::string_view PointMapping::keep(std::string text)
{
    if (m_textsUsed == m_texts.size())
        m_texts.emplace_back();
    return m_texts[m_textsUsed++] = std::move(text);
}

} // namespace penstock
