// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linedialect.h"
#include "core/lineprotocol/plaincopy.h"

#include <string_view>

namespace penstock {

/// Why a text cannot stand in a line.
enum class LineFault {
    None,
    Empty,
    Backslash,    ///< whose meaning depends on who reads it
    AnyBackslash, ///< of a name in QuestDB
    Control,
    Nul, ///< in a string: influxd puts it into the header of its answer
    NotUtf8,
};

namespace detail {

// For texts that are not plain.
char *escapeMeasurement(std::string_view text, char *out, LineFault &fault, LineDialect dialect);
char *escapeTag(std::string_view text, char *out, LineFault &fault, LineDialect dialect);
char *escapeFieldKey(std::string_view text, char *out, LineFault &fault, LineDialect dialect);
char *escapeString(std::string_view text, char *out, LineFault &fault);
char *escapeQuestDbName(std::string_view text, char *out, LineFault &fault);
char *escapeQuestDbTagValue(std::string_view text, char *out, LineFault &fault);
char *escapeQuestDbString(std::string_view text, char *out, LineFault &fault);

/// Null for an empty name, too.
inline char *copyPlainName(std::string_view text, char *out)
{
    return text.empty() ? nullptr : copyPlain<' ', ',', '=', ' ', '\\', '\x7f'>(text, out);
}

} // namespace detail

// Each copies a text to `out`, which needs twice the text's room and two bytes, and returns the end of the copy; null
// when the text cannot stand there, and why. Without a dialect: as all generations of InfluxDB read it back.

/// Comma and space are escaped.
inline char *writeMeasurement(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    char *const end = detail::copyPlainName(text, out);
    return end ? end : detail::escapeMeasurement(text, out, fault, dialect);
}
inline char *writeMeasurement(std::string_view text, char *out, LineFault &fault)
{
    return writeMeasurement(text, out, fault, LineDialect::InfluxDb);
}

/// A tag key or a tag value: '=' is escaped as well.
inline char *writeTag(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    char *const end = detail::copyPlainName(text, out);
    return end ? end : detail::escapeTag(text, out, fault, dialect);
}
inline char *writeTag(std::string_view text, char *out, LineFault &fault)
{
    return writeTag(text, out, fault, LineDialect::InfluxDb);
}

/// As in tags.
inline char *writeFieldKey(std::string_view text, char *out, LineFault &fault, LineDialect dialect)
{
    char *const end = detail::copyPlainName(text, out);
    return end ? end : detail::escapeFieldKey(text, out, fault, dialect);
}
inline char *writeFieldKey(std::string_view text, char *out, LineFault &fault)
{
    return writeFieldKey(text, out, fault, LineDialect::InfluxDb);
}

/// A string value with its quotes. Line breaks are kept.
inline char *writeString(std::string_view text, char *out, LineFault &fault)
{
    *out++ = '"';
    char *end = detail::copyPlain<'\1', '"', '\\'>(text, out);
    if (!end)
        end = detail::escapeString(text, out, fault);
    if (end)
        *end++ = '"';
    return end;
}

// The same for QuestDB, which drops a backslash and takes what follows as it is.

/// Of a table or a column; no such name holds a backslash.
inline char *writeQuestDbName(std::string_view text, char *out, LineFault &fault)
{
    char *const end = detail::copyPlainName(text, out);
    return end ? end : detail::escapeQuestDbName(text, out, fault);
}

inline char *writeQuestDbTagValue(std::string_view text, char *out, LineFault &fault)
{
    char *const end = detail::copyPlainName(text, out);
    return end ? end : detail::escapeQuestDbTagValue(text, out, fault);
}

/// With its quotes. A line feed is escaped: it would end the line even within a string.
inline char *writeQuestDbString(std::string_view text, char *out, LineFault &fault)
{
    *out++ = '"';
    char *end = detail::copyPlain<'\1', '"', '\\', '\n'>(text, out);
    if (!end)
        end = detail::escapeQuestDbString(text, out, fault);
    if (end)
        *end++ = '"';
    return end;
}

} // namespace penstock
