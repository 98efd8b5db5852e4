// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"

#include "core/bytes/byteword.h"
#include "core/lineprotocol/linelimits.h"
#include "core/lineprotocol/linenumber.h"
#include "core/lineprotocol/linerefusal.h"
#include "core/lineprotocol/point.h"
#include "core/lineprotocol/wholenumber.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>

namespace penstock {
namespace {

using Options = LineEncoder::Options;
using Order = KeyOrder::Order;
using Part = LineRefusal::Part;
using Reason = LineRefusal::Reason;

/// Bytes that the values of a point cannot exceed.
std::size_t roomForValues(const PointView &point)
{
    std::size_t room = point.fields.size() * numberRoom;
    for (const TagView &tag : point.tags)
        room += 2 * tag.value.size();
    for (const FieldView &field : point.fields) {
        if (const auto *text = std::get_if<std::string_view>(&field.value))
            room += 2 * text->size();
        else if (const auto *decimal = std::get_if<Decimal>(&field.value))
            room += decimal->digits.size();
    }
    return room;
}

/// Bytes that its line cannot exceed.
std::size_t roomFor(const PointView &point)
{
    std::size_t room = roomForValues(point) + 2 * point.measurement.size() + numberRoom;
    for (const TagView &tag : point.tags)
        room += 2 * tag.key.size() + 2;
    for (const FieldView &field : point.fields)
        room += 2 * field.key.size() + 2;
    return room;
}

// The functions below return the end of what they wrote, or null and a refusal.

char *refuse(LineRefusal &refused, Part part, Reason reason, std::string_view key)
{
    refused.part = part;
    refused.reason = reason;
    refused.key = key;
    return nullptr;
}

char *writeTags(const PointView &point, const Options &options, const Order &order, char *out, LineRefusal &refused)
{
    const bool isQuestDb = options.dialect == LineDialect::QuestDb;
    for (const auto index : order) {
        const TagView &tag = point.tags[index];
        if (tag.value.empty())
            continue;
        if (tag.key == "time" && LineEncoder::reservesTime(options.dialect))
            return refuse(refused, Part::TagKey, Reason::Time, tag.key);
        *out++ = ',';
        out = isQuestDb ? writeQuestDbName(tag.key, out, refused.fault)
                        : writeTag(tag.key, out, refused.fault, options.dialect);
        if (!out)
            return refuse(refused, Part::TagKey, Reason::Text, tag.key);
        *out++ = '=';
        out = isQuestDb ? writeQuestDbTagValue(tag.value, out, refused.fault)
                        : writeTag(tag.value, out, refused.fault, options.dialect);
        if (!out)
            return refuse(refused, Part::ValueOfTag, Reason::Text, tag.key);
    }
    return out;
}

char *writeInteger(std::int64_t number, char *out)
{
    out = writeWholeNumber(number, out);
    *out++ = 'i';
    return out;
}

char *writeBoolean(bool value, char *out)
{
    const std::string_view word = value ? "true" : "false";
    std::memcpy(out, word.data(), word.size());
    return out + word.size();
}

char *writeDigits(const FieldView &field, const Decimal &decimal, char *out, LineRefusal &refused)
{
    if (decimal.isWritten)
        return byteword::copy(decimal.digits, out);
    switch (writeDecimal(decimal.digits, out)) {
    case FloatFault::None:
        return out;
    case FloatFault::TooLarge:
        return refuse(refused, Part::ValueOfField, Reason::NumberRange, field.key);
    case FloatFault::Malformed:
    case FloatFault::OneSided:
        break;
    }
    return refuse(refused, Part::ValueOfField, Reason::NotDecimal, field.key);
}

char *writeUnsigned(const FieldView &field, std::uint64_t number, LineEncoder::Unsigned policy, char *out,
                    LineRefusal &refused)
{
    if (policy == LineEncoder::Unsigned::Refuse)
        return refuse(refused, Part::ValueOfField, Reason::Unsigned, field.key);
    const bool asInteger = policy == LineEncoder::Unsigned::AsInteger;
    if (asInteger && !std::in_range<std::int64_t>(number))
        return refuse(refused, Part::ValueOfField, Reason::UnsignedRange, field.key);
    out = writeWholeNumber(number, out);
    *out++ = asInteger ? 'i' : 'u';
    return out;
}

char *writeValue(const FieldView &field, const Options &options, char *out, LineRefusal &refused)
{
    if (const auto *number = std::get_if<double>(&field.value))
        return std::to_chars(out, out + numberRoom, *number).ptr;
    if (const auto *decimal = std::get_if<Decimal>(&field.value))
        return writeDigits(field, *decimal, out, refused);
    if (const auto *integer = std::get_if<std::int64_t>(&field.value))
        return writeInteger(*integer, out);
    if (const auto *boolean = std::get_if<bool>(&field.value))
        return writeBoolean(*boolean, out);
    if (const auto *text = std::get_if<std::string_view>(&field.value)) {
        out = options.dialect == LineDialect::QuestDb ? writeQuestDbString(*text, out, refused.fault)
                                                      : writeString(*text, out, refused.fault);
        return out ? out : refuse(refused, Part::ValueOfField, Reason::Text, field.key);
    }
    return writeUnsigned(field, std::get<std::uint64_t>(field.value), options.unsignedIntegers, out, refused);
}

bool isFinite(const FieldValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return std::isfinite(*number);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return decimal->isWritten || !isNotFinite(decimal->digits);
    return true;
}

char *writeFields(const PointView &point, const Options &options, std::ptrdiff_t seriesKeyLength, char *out,
                  LineRefusal &refused)
{
    const bool isQuestDb = options.dialect == LineDialect::QuestDb;
    char separator = ' ';
    for (const FieldView &field : point.fields) {
        if (field.key == "time" && LineEncoder::reservesTime(options.dialect))
            return refuse(refused, Part::FieldKey, Reason::Time, field.key);
        if (!isFinite(field.value)) {
            if (options.notFinite == LineEncoder::NotFinite::LeaveOut)
                continue;
            return refuse(refused, Part::ValueOfField, Reason::NotANumber, field.key);
        }
        *out++ = separator;
        separator = ',';
        out = isQuestDb ? writeQuestDbName(field.key, out, refused.fault)
                        : writeFieldKey(field.key, out, refused.fault, options.dialect);
        if (!out)
            return refuse(refused, Part::FieldKey, Reason::Text, field.key);
        if (seriesKeyLength + keySeparator + static_cast<std::ptrdiff_t>(field.key.size()) > maxKeyLength)
            return refuse(refused, Part::FieldKey, Reason::TooLong, field.key);
        *out++ = '=';
        out = writeValue(field, options, out, refused);
        if (!out)
            return nullptr;
    }
    return separator == ' ' ? refuse(refused, Part::Point, Reason::NoField, {}) : out;
}

char *writeTime(std::int64_t time, std::int64_t unit, char *out, LineRefusal &refused)
{
    std::int64_t units = time;
    if (unit != 1) {
        units = time / unit;
        if (time % unit < 0)
            --units;
        // The server turns it back into nanoseconds; rounding down must not leave its range.
        if (__builtin_mul_overflow(units, unit, &time))
            return refuse(refused, Part::Point, Reason::TimeRange, {});
    }
    if (time > maximumPointTime || time < -maximumPointTime)
        return refuse(refused, Part::Point, Reason::TimeRange, {});
    *out++ = ' ';
    out = writeWholeNumber(units, out);
    *out++ = '\n';
    return out;
}

/// A point whose keys are known; null when it must be looked at more closely.
char *writeKnownPoint(const PointView &point, const Options &options, std::int64_t unit, const KnownKeys &known,
                      char *out, LineRefusal &refused)
{
    const char *const begin = out;
    if (point.measurement.starts_with('#'))
        return nullptr;
    out = writeMeasurement(point.measurement, out, refused.fault, options.dialect);
    if (!out)
        return nullptr;
    KnownKeys::Walk keys = known.tags();
    for (const TagView &tag : point.tags) {
        const KnownKeys::Piece *const piece = keys.next(tag.key);
        if (!piece)
            return nullptr;
        if (tag.value.empty())
            continue;
        out = writeTag(tag.value, known.copy(*piece, out), refused.fault, options.dialect);
        if (!out)
            return nullptr;
    }
    if (out - begin + keySeparator + static_cast<std::ptrdiff_t>(known.longest()) > maxKeyLength)
        return nullptr;
    keys = known.fields();
    char *const fields = out;
    for (const FieldView &field : point.fields) {
        const KnownKeys::Piece *const piece = keys.next(field.key);
        if (!piece)
            return nullptr;
        out = known.copy(*piece, out);
        if (const auto *decimal = std::get_if<Decimal>(&field.value); decimal && decimal->isWritten) {
            out = byteword::copy(decimal->digits, out);
            continue;
        }
        if (!isFinite(field.value))
            return nullptr;
        out = writeValue(field, options, out, refused);
        if (!out)
            return nullptr;
    }
    if (out == fields)
        return nullptr;
    *fields = ' ';
    return writeTime(point.time, unit, out, refused);
}

char *writePoint(const PointView &point, const Options &options, std::int64_t unit, const Order &tagOrder, char *out,
                 LineRefusal &refused)
{
    const char *const begin = out;
    if (point.measurement.starts_with('#'))
        return refuse(refused, Part::Measurement, Reason::Comment, point.measurement);
    out = options.dialect == LineDialect::QuestDb
              ? writeQuestDbName(point.measurement, out, refused.fault)
              : writeMeasurement(point.measurement, out, refused.fault, options.dialect);
    if (!out)
        return refuse(refused, Part::Measurement, Reason::Text, point.measurement);
    out = writeTags(point, options, tagOrder, out, refused);
    if (out)
        out = writeFields(point, options, out - begin, out, refused);
    return out ? writeTime(point.time, unit, out, refused) : nullptr;
}

} // namespace

LineEncoder::LineEncoder(const Options &options) : m_options(options), m_unit(nanosecondsPer(options.precision)) {}

Status LineEncoder::append(const PointView &point, std::string &out)
{
    if (m_known.isOf(point.table) && appendKnown(point, out))
        return {};
    LineRefusal refused = m_order.arrange(point);
    if (!refused) {
        const std::size_t before = out.size();
        out.resize_and_overwrite(before + roomFor(point), [&](char *data, std::size_t) {
            const char *const end = writePoint(point, m_options, m_unit, m_order.tags(), data + before, refused);
            return end ? static_cast<std::size_t>(end - data) : before;
        });
    }
    if (refused)
        return failure(Error::Kind::BadInput, refused.text());
    if (m_options.dialect != LineDialect::QuestDb) // whose names are escaped otherwise
        m_known.learn(point, m_options.dialect);
    return {};
}

/// False: nothing was appended, for whatever reason.
bool LineEncoder::appendKnown(const PointView &point, std::string &out) const
{
    LineRefusal refused;
    const std::size_t before = out.size();
    const std::size_t room = roomForValues(point) + m_known.bytes() + 2 * point.measurement.size() + 2 * numberRoom;
    out.resize_and_overwrite(before + room, [&](char *data, std::size_t) {
        const char *const end = writeKnownPoint(point, m_options, m_unit, m_known, data + before, refused);
        return end ? static_cast<std::size_t>(end - data) : before;
    });
    return out.size() != before;
}

Status LineEncoder::append(const Point &point, std::int64_t now, std::string &out)
{
    point.view(now, m_view);
    return append(m_view, out);
}

} // namespace penstock
