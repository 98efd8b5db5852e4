// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"

#include "core/lineprotocol/linenumber.h"
#include "core/lineprotocol/linerefusal.h"
#include "core/lineprotocol/point.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <numeric>
#include <utility>

namespace penstock {
namespace {

using Options = LineEncoder::Options;
using Order = std::vector<std::uint32_t>;
using Part = LineRefusal::Part;
using Reason = LineRefusal::Reason;

// InfluxDB 1.x: models.MaxKeyLength, and the length of what it puts between series key and field key.
constexpr std::ptrdiff_t maxKeyLength = 65'535;
constexpr std::ptrdiff_t keySeparator = 4;
constexpr std::size_t numberRoom = 32;

/// Bytes that the point's line cannot exceed.
std::size_t roomFor(const PointView &point)
{
    std::size_t room = 2 * point.measurement.size() + numberRoom;
    for (const TagView &tag : point.tags)
        room += 2 * (tag.key.size() + tag.value.size()) + 2;
    for (const FieldView &field : point.fields) {
        room += 2 * field.key.size() + numberRoom;
        if (const auto *text = std::get_if<std::string_view>(&field.value))
            room += 2 * text->size();
        else if (const auto *decimal = std::get_if<Decimal>(&field.value))
            room += decimal->digits.size();
    }
    return room;
}

/// Makes `order` the order of the keys; false when two are the same.
template <typename Entries> bool sortKeys(const Entries &entries, Order &order)
{
    const auto ascending = [&entries, &order] {
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (!(entries[order[i - 1]].key < entries[order[i]].key))
                return false;
        }
        return true;
    };
    if (order.size() == entries.size() && ascending())
        return true;
    order.resize(entries.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&entries](auto a, auto b) { return entries[a].key < entries[b].key; });
    return ascending();
}

template <typename Entries> std::string_view firstDuplicate(const Entries &entries, const Order &order)
{
    const auto at =
        std::ranges::adjacent_find(order, [&entries](auto a, auto b) { return entries[a].key == entries[b].key; });
    return entries[*at].key;
}

/// The name of a field that is also the name of a tag.
const FieldView *commonKey(const PointView &point, const Order &tagOrder, const Order &fieldOrder)
{
    auto tag = tagOrder.begin();
    auto field = fieldOrder.begin();
    while (tag != tagOrder.end() && field != fieldOrder.end()) {
        const int order = point.tags[*tag].key.compare(point.fields[*field].key);
        if (order == 0)
            return &point.fields[*field];
        if (order < 0)
            ++tag;
        else
            ++field;
    }
    return nullptr;
}

LineRefusal textRefusal(Part part, LineFault fault, std::string_view key)
{
    return {.part = part, .reason = Reason::Text, .fault = fault, .key = key};
}

LineRefusal refusal(Part part, Reason reason, std::string_view key)
{
    return {.part = part, .reason = reason, .fault = LineFault::None, .key = key};
}

LineRefusal writeTags(const PointView &point, const Order &order, char *&out)
{
    for (const auto index : order) {
        const TagView &tag = point.tags[index];
        if (tag.value.empty())
            continue;
        if (tag.key == "time")
            return refusal(Part::TagKey, Reason::Time, tag.key);
        *out++ = ',';
        if (const auto fault = writeTag(tag.key, out); fault != LineFault::None)
            return textRefusal(Part::TagKey, fault, tag.key);
        *out++ = '=';
        if (const auto fault = writeTag(tag.value, out); fault != LineFault::None)
            return textRefusal(Part::ValueOfTag, fault, tag.key);
    }
    return {};
}

template <typename Number> void writeNumber(Number number, char *&out)
{
    out = std::to_chars(out, out + numberRoom, number).ptr;
}

LineRefusal writeDigits(const FieldView &field, std::string_view digits, char *&out)
{
    switch (writeDecimal(digits, out)) {
    case FloatFault::None:
        return {};
    case FloatFault::TooLarge:
        return refusal(Part::ValueOfField, Reason::NumberRange, field.key);
    case FloatFault::Malformed:
    case FloatFault::OneSided:
        break;
    }
    return refusal(Part::ValueOfField, Reason::NotDecimal, field.key);
}

LineRefusal writeUnsigned(const FieldView &field, std::uint64_t number, LineEncoder::Unsigned policy, char *&out)
{
    if (policy == LineEncoder::Unsigned::Refuse)
        return refusal(Part::ValueOfField, Reason::Unsigned, field.key);
    const bool asInteger = policy == LineEncoder::Unsigned::AsInteger;
    if (asInteger && !std::in_range<std::int64_t>(number))
        return refusal(Part::ValueOfField, Reason::UnsignedRange, field.key);
    writeNumber(number, out);
    *out++ = asInteger ? 'i' : 'u';
    return {};
}

/// A value that is finite.
LineRefusal writeValue(const FieldView &field, const Options &options, char *&out)
{
    if (const auto *number = std::get_if<double>(&field.value)) {
        writeNumber(*number, out);
    } else if (const auto *integer = std::get_if<std::int64_t>(&field.value)) {
        writeNumber(*integer, out);
        *out++ = 'i';
    } else if (const auto *text = std::get_if<std::string_view>(&field.value)) {
        if (const auto fault = writeString(*text, out); fault != LineFault::None)
            return textRefusal(Part::ValueOfField, fault, field.key);
    } else if (const auto *boolean = std::get_if<bool>(&field.value)) {
        const std::string_view word = *boolean ? "true" : "false";
        std::memcpy(out, word.data(), word.size());
        out += word.size();
    } else if (const auto *decimal = std::get_if<Decimal>(&field.value)) {
        return writeDigits(field, decimal->digits, out);
    } else {
        return writeUnsigned(field, std::get<std::uint64_t>(field.value), options.unsignedIntegers, out);
    }
    return {};
}

bool isFinite(const FieldValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return std::isfinite(*number);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return !isNotFinite(decimal->digits);
    return true;
}

LineRefusal writeFields(const PointView &point, const Options &options, std::ptrdiff_t seriesKeyLength, char *&out)
{
    char separator = ' ';
    for (const FieldView &field : point.fields) {
        if (field.key == "time")
            return refusal(Part::FieldKey, Reason::Time, field.key);
        if (!isFinite(field.value)) {
            if (options.notFinite == LineEncoder::NotFinite::LeaveOut)
                continue;
            return refusal(Part::ValueOfField, Reason::NotANumber, field.key);
        }
        *out++ = separator;
        separator = ',';
        if (const auto fault = writeFieldKey(field.key, out); fault != LineFault::None)
            return textRefusal(Part::FieldKey, fault, field.key);
        if (seriesKeyLength + keySeparator + static_cast<std::ptrdiff_t>(field.key.size()) > maxKeyLength)
            return refusal(Part::FieldKey, Reason::TooLong, field.key);
        *out++ = '=';
        if (const auto refused = writeValue(field, options, out))
            return refused;
    }
    return separator == ' ' ? refusal(Part::Point, Reason::NoField, {}) : LineRefusal();
}

LineRefusal writeTime(std::int64_t time, std::int64_t unit, char *&out)
{
    std::int64_t units = time / unit;
    std::int64_t rounded = time;
    if (time % unit < 0)
        --units;
    // The server turns it back into nanoseconds; rounding down must not leave its range.
    if (__builtin_mul_overflow(units, unit, &rounded) || rounded > maximumPointTime || rounded < -maximumPointTime)
        return refusal(Part::Point, Reason::TimeRange, {});
    *out++ = ' ';
    writeNumber(units, out);
    *out++ = '\n';
    return {};
}

LineRefusal writePoint(const PointView &point, const Options &options, std::int64_t unit, const Order &tagOrder,
                       char *&out)
{
    const char *const begin = out;
    if (point.measurement.starts_with('#'))
        return refusal(Part::Measurement, Reason::Comment, point.measurement);
    if (const auto fault = writeMeasurement(point.measurement, out); fault != LineFault::None)
        return textRefusal(Part::Measurement, fault, point.measurement);
    if (const auto refused = writeTags(point, tagOrder, out))
        return refused;
    if (const auto refused = writeFields(point, options, out - begin, out))
        return refused;
    return writeTime(point.time, unit, out);
}

} // namespace

LineEncoder::LineEncoder(const Options &options) : m_options(options), m_unit(nanosecondsPer(options.precision)) {}

Status LineEncoder::append(const PointView &point, std::string &out)
{
    LineRefusal refused;
    if (!sortKeys(point.tags, m_tagOrder))
        refused = refusal(Part::TagKey, Reason::Twice, firstDuplicate(point.tags, m_tagOrder));
    else if (!sortKeys(point.fields, m_fieldOrder))
        refused = refusal(Part::FieldKey, Reason::Twice, firstDuplicate(point.fields, m_fieldOrder));
    else if (const FieldView *field = commonKey(point, m_tagOrder, m_fieldOrder))
        refused = refusal(Part::FieldKey, Reason::Twice, field->key);

    if (!refused) {
        const std::size_t before = out.size();
        out.resize_and_overwrite(before + roomFor(point), [&](char *data, std::size_t) {
            char *end = data + before;
            refused = writePoint(point, m_options, m_unit, m_tagOrder, end);
            return refused ? before : static_cast<std::size_t>(end - data);
        });
    }
    if (refused)
        return failure(Error::Kind::BadInput, refused.text());
    return {};
}

Status LineEncoder::append(const Point &point, std::int64_t now, std::string &out)
{
    point.view(now, m_view);
    return append(m_view, out);
}

} // namespace penstock
