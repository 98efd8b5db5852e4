// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackrow.h"

#include "core/result/msgpackscanner.h"
#include "core/result/utf8text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace penstock {

namespace {

using Kind = MsgpackHead::Kind;

constexpr std::int8_t timeExtension = 5; // of github.com/tinylib/msgp, which InfluxDB uses
constexpr std::uint32_t timeBytes = 12;

/// Takes heads and payloads off the front of values that are known to be whole.
class Cursor
{
public:
    explicit Cursor(std::string_view bytes) : m_rest(bytes) {}

    const MsgpackHead &head()
    {
        if (!readHead(m_rest, &m_head) || m_head.bytes == 0)
            m_head = {};
        m_rest.remove_prefix(std::min<std::size_t>(m_head.bytes, m_rest.size()));
        return m_head;
    }

    std::string_view payload()
    {
        const std::string_view payload = m_rest.substr(0, m_head.payload);
        m_rest.remove_prefix(payload.size());
        return payload;
    }

    bool text(std::string *text)
    {
        if (head().kind != Kind::Text)
            return false;
        std::string copy;
        *text = toUtf8(payload(), &copy);
        return true;
    }

    bool textMap(TextPairs *texts)
    {
        if (head().kind != Kind::Map || m_head.count > Table::mostColumns)
            return false;
        const std::uint32_t count = m_head.count;
        for (std::uint32_t i = 0; i < count; ++i) {
            std::string key;
            std::string value;
            if (!text(&key) || !text(&value))
                return false;
            texts->emplace_back(std::move(key), std::move(value));
        }
        return true;
    }

private:
    std::string_view m_rest;
    MsgpackHead m_head;
};

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char c : bytes)
        value = (value << 8) | static_cast<unsigned char>(c);
    return value;
}

/// Eight bytes of seconds, four of nanoseconds.
std::optional<std::int64_t> timeOf(const MsgpackHead &head, std::string_view payload)
{
    if (head.extension != timeExtension || payload.size() != timeBytes)
        return {};
    constexpr std::int64_t perSecond = 1'000'000'000;
    auto seconds = static_cast<std::int64_t>(bigEndian(payload.substr(0, 8)));
    std::int64_t rest = static_cast<std::int32_t>(bigEndian(payload.substr(8)));
    if (seconds < 0) { // rounded down: the product may not fit although the time does
        ++seconds;
        rest -= perSecond;
    }
    std::int64_t time = 0;
    if (__builtin_mul_overflow(seconds, perSecond, &time) || __builtin_add_overflow(time, rest, &time))
        return {};
    return time;
}

/// A list of texts, such as the destinations of a subscription, behind its head: as an answer in JSON would have it.
std::string textsAsJson(Cursor *cursor, std::uint32_t count)
{
    QJsonArray list;
    std::string text;
    for (std::uint32_t i = 0; i < count && cursor->text(&text); ++i)
        list += QString::fromStdString(text);
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

bool skipTexts(Cursor *cursor, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i) {
        if (cursor->head().kind != Kind::Text)
            return false;
        cursor->payload();
    }
    return true;
}

void appendCell(Cursor *cursor, std::string *copy, ColumnBuilder *cell)
{
    const MsgpackHead &head = cursor->head();
    switch (head.kind) {
    case Kind::Nil:
        return cell->appendNull();
    case Kind::Boolean:
        return cell->appendBoolean(head.integer != 0);
    case Kind::Integer:
        return cell->appendInteger(head.integer);
    case Kind::Unsigned:
        return cell->appendUnsigned(head.unsignedInteger);
    case Kind::Float:
        return cell->appendFloat(head.number);
    case Kind::Text:
        return cell->appendText(toUtf8(cursor->payload(), copy));
    case Kind::Extension:
        return cell->appendNanoseconds(ColumnType::Timestamp, timeOf(head, cursor->payload()).value_or(0));
    case Kind::Array:
        return cell->appendText(textsAsJson(cursor, head.count));
    case Kind::Map:
        return;
    }
}

} // namespace

bool isRow(std::string_view row, bool plain, const std::vector<ColumnBuilder> &cells, bool goesOn)
{
    Cursor cursor(row);
    const MsgpackHead &head = cursor.head();
    if (head.kind != Kind::Array || head.count != cells.size())
        return false;
    const bool needsTime = goesOn && !cells.empty() && cells.front().isTime();
    const std::size_t doubtful = plain ? (needsTime ? 1 : 0) : cells.size();
    for (std::size_t i = 0; i < doubtful; ++i) {
        const Kind kind = cursor.head().kind;
        const std::string_view payload = cursor.payload();
        if (kind == Kind::Map || (kind == Kind::Array && !skipTexts(&cursor, head.count)) ||
            (kind == Kind::Extension && !timeOf(head, payload)))
            return false;
        if (needsTime && i == 0 && kind != Kind::Nil && kind != Kind::Integer && kind != Kind::Extension)
            return false;
    }
    return true;
}

void appendRow(std::string_view row, std::vector<ColumnBuilder> *cells)
{
    Cursor cursor(row);
    cursor.head();
    std::string copy;
    for (ColumnBuilder &cell : *cells)
        appendCell(&cursor, &copy, &cell);
}

std::optional<std::string_view> readText(std::string_view value)
{
    Cursor cursor(value);
    if (cursor.head().kind != Kind::Text)
        return {};
    return cursor.payload();
}

std::optional<std::int64_t> readInteger(std::string_view value)
{
    Cursor cursor(value);
    const MsgpackHead &head = cursor.head();
    if (head.kind != Kind::Integer)
        return {};
    return head.integer;
}

bool isTrue(std::string_view value)
{
    Cursor cursor(value);
    const MsgpackHead &head = cursor.head();
    return head.kind == Kind::Boolean && head.integer != 0;
}

bool isNil(std::string_view value)
{
    return Cursor(value).head().kind == Kind::Nil;
}

bool readTexts(std::string_view value, std::vector<std::string> *texts)
{
    Cursor cursor(value);
    const MsgpackHead head = cursor.head();
    if (head.kind != Kind::Array || head.count > Table::mostColumns)
        return false;
    for (std::uint32_t i = 0; i < head.count; ++i) {
        if (!cursor.text(&texts->emplace_back()))
            return false;
    }
    return true;
}

bool readTextMap(std::string_view value, TextPairs *texts)
{
    return Cursor(value).textMap(texts);
}

bool readTextMaps(std::string_view value, std::vector<TextPairs> *maps)
{
    Cursor cursor(value);
    const MsgpackHead head = cursor.head();
    if (head.kind != Kind::Array || head.count > Table::mostColumns)
        return false;
    for (std::uint32_t i = 0; i < head.count; ++i) {
        if (!cursor.textMap(&maps->emplace_back()))
            return false;
    }
    return true;
}

} // namespace penstock
