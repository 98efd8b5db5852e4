// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/foreigntext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace penstock {

namespace {

using namespace std::string_view_literals;

constexpr std::array archives{"PK\x03\x04"sv, "PK\x05\x06"sv, "7z\xBC\xAF\x27\x1C"sv};

/// Latin letters in UTF-16 have a NUL each, all of them on the same side.
bool hasNulBesideEachLetter(std::string_view head)
{
    constexpr std::size_t enough = 8;
    const std::size_t size = std::min<std::size_t>(head.size(), 64) / 2 * 2;
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < size; ++i) {
        if (head[i] == '\0')
            ++nuls[i % 2];
    }
    const auto [few, many] = std::minmax(nuls[0], nuls[1]);
    return size >= enough && few == 0 && many >= size / 2 - size / 8;
}

bool startsWithWord(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::ranges::equal(text.substr(0, lower.size()), lower, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b;
           });
}

/// Control characters that no text has; NUL bytes in a row, as a lost write leaves them, count once.
bool isBinary(std::string_view head)
{
    constexpr std::size_t fewOf = 100;
    while (!head.empty() && (head.back() == '\0' || head.back() == 0x1A))
        head.remove_suffix(1);
    std::size_t controls = 0;
    char before = ' ';
    for (const char c : head) {
        const bool isControl = (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) && c != '\n' && c != '\r' &&
                               c != '\t' && c != 0x1F && c != 0x01;
        controls += isControl && (c != '\0' || before != '\0') ? 1 : 0;
        before = c;
    }
    return controls > head.size() / fewOf + (head.contains('\n') ? 1 : 0);
}

bool isJson(std::string_view text)
{
    const char first = text.front();
    const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
    if ((first != '{' && first != '[') || next == std::string_view::npos)
        return false;
    return first == '{' ? text[next] == '"' || text[next] == '}' : text[next] == '{' || text[next] == '[';
}

/// Up to an unescaped `stop` that stands outside of quotes, when they count; npos: there is none.
std::size_t findUnescaped(std::string_view line, std::string_view stops, bool quotes)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (quotes && line[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && stops.contains(line[i]))
            return i;
    }
    return std::string_view::npos;
}

bool isFieldValue(std::string_view value)
{
    constexpr std::array words{"t"sv, "T"sv, "true"sv,  "True"sv,  "TRUE"sv,
                               "f"sv, "F"sv, "false"sv, "False"sv, "FALSE"sv};
    if (value.empty() || std::ranges::find(words, value) != words.end())
        return !value.empty();
    if (value.front() == '"')
        return value.size() >= 2 && value.back() == '"';
    return value.find_first_not_of("0123456789+-.eEiu") == std::string_view::npos &&
           value.find_first_of("0123456789") != std::string_view::npos;
}

/// measurement[,tag=value…] field=value[,field=value…] [time]
bool isLine(std::string_view line)
{
    const std::size_t fields = findUnescaped(line, " ", false);
    if (fields == 0 || fields == std::string_view::npos || line.contains(';') || line.contains('\t'))
        return false;
    const std::string_view series = line.substr(0, fields);
    const std::size_t tags = findUnescaped(series, ",", false);
    if (tags != std::string_view::npos && findUnescaped(series.substr(tags), "=", false) == std::string_view::npos)
        return false;
    line.remove_prefix(fields + 1);
    const std::size_t time = findUnescaped(line, " ", true);
    if (time != std::string_view::npos &&
        line.substr(time + 1).find_first_not_of("-0123456789 ") != std::string_view::npos)
        return false;
    std::string_view rest = line.substr(0, time);
    while (!rest.empty()) {
        const std::size_t end = std::min(findUnescaped(rest, ",", true), rest.size());
        const std::string_view field = rest.substr(0, end);
        const std::size_t equals = findUnescaped(field, "=", false);
        if (equals == 0 || equals == std::string_view::npos || !isFieldValue(field.substr(equals + 1)))
            return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return !line.empty();
}

bool isLineProtocol(std::string_view head)
{
    constexpr int enough = 5;
    int lines = 0;
    while (!head.empty() && lines < enough) {
        const std::size_t end = head.find('\n');
        std::string_view line = head.substr(0, end);
        const bool isWhole = end != std::string_view::npos || lines == 0;
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        while (line.ends_with('\r') || line.ends_with(' '))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#') || !isWhole)
            continue;
        if (!isLine(line))
            return false;
        ++lines;
    }
    return lines > 0;
}

/// name: cpu / [tags: host=a] / time mean / ---- ----
bool isInfluxTable(std::string_view head)
{
    const auto takeLine = [&head] {
        const std::size_t end = std::min(head.find('\n'), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 1, head.size()));
        return line;
    };
    if (!takeLine().starts_with("name: "))
        return false;
    std::string_view line = takeLine();
    if (line.starts_with("tags: "))
        line = takeLine();
    return line.starts_with("time") && takeLine().starts_with("----");
}

/// Whole lines that are not empty, a few.
std::vector<std::string_view> firstLines(std::string_view head)
{
    constexpr std::size_t enough = 20;
    std::vector<std::string_view> lines;
    while (lines.size() < enough && !head.empty()) {
        const std::size_t end = head.find('\n');
        if (end == std::string_view::npos && !lines.empty())
            break;
        std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty() && !line.starts_with('#'))
            lines.push_back(line);
    }
    return lines;
}

/// In each of the lines as often as in the first, and at least once.
bool partsAll(const std::vector<std::string_view> &lines, std::string_view by)
{
    const auto count = [by](std::string_view line) {
        std::size_t times = 0;
        for (std::size_t at = line.find(by); at != std::string_view::npos; at = line.find(by, at + by.size()))
            ++times;
        return times;
    };
    const std::size_t first = lines.empty() ? 0 : count(lines.front());
    return first > 0 && std::ranges::all_of(lines, [&](std::string_view line) { return count(line) == first; });
}

bool hasLongDelimiter(std::string_view head)
{
    constexpr std::array longOnes{"=>"sv, "->"sv, "::"sv, "~|~"sv, "|~|"sv, "^|^"sv, "#|#"sv};
    constexpr std::array usual{","sv, ";"sv, "\t"sv, "|"sv};
    const std::vector<std::string_view> lines = firstLines(head);
    if (lines.size() < 2)
        return false;
    for (const std::string_view one : longOnes) {
        const auto isOther = [&](std::string_view other) { return !one.contains(other) && partsAll(lines, other); };
        if (partsAll(lines, one) && std::ranges::none_of(usual, isOther))
            return true;
    }
    return false;
}

/// What is between the quotes of a line that is one quoted cell; empty: it is none.
std::string_view quotedLine(std::string_view line)
{
    if (line.size() < 2 || line.front() != '"' || line.back() != '"')
        return {};
    line = line.substr(1, line.size() - 2);
    for (std::size_t at = line.find('"'); at != std::string_view::npos; at = line.find('"', at + 2)) {
        if (at + 1 == line.size() || line[at + 1] != '"')
            return {};
    }
    return line;
}

/// And in them what parts cells.
bool areQuotedLines(std::string_view head)
{
    std::vector<std::string_view> lines = firstLines(head);
    std::ranges::transform(lines, lines.begin(), quotedLine);
    constexpr std::array delimiters{","sv, ";"sv, "\t"sv, "|"sv};
    return lines.size() > 1 &&
           std::ranges::any_of(delimiters, [&](std::string_view one) { return partsAll(lines, one); });
}

bool isHtml(std::string_view text)
{
    constexpr std::array tags{"<!doctype html"sv, "<html"sv, "<head>"sv, "<body"sv,  "<table"sv,
                              "<meta "sv,         "<div"sv,  "<style"sv, "<script"sv};
    return std::ranges::any_of(tags, [text](std::string_view tag) { return startsWithWord(text, tag); });
}

} // namespace

ForeignText foreignTextOf(std::string_view head)
{
    if (isArchive(head))
        return ForeignText::Archive;
    if (head.starts_with("\xD0\xCF\x11\xE0"))
        return ForeignText::OldSpreadsheet;
    if (head.starts_with("%PDF-"))
        return ForeignText::Pdf;
    if (head.starts_with("PAR1"))
        return ForeignText::Parquet;
    if (isBinary(head))
        return ForeignText::Binary;
    if (head.starts_with(utf8Mark))
        head.remove_prefix(utf8Mark.size());
    const std::size_t begin = head.find_first_not_of(" \t\r\n\0\x1A"sv);
    if (begin == std::string_view::npos)
        return ForeignText::Empty;
    const std::string_view text = head.substr(begin);
    if (isHtml(text))
        return ForeignText::Html;
    if (startsWithWord(text, "<?xml"))
        return ForeignText::Xml;
    if (isJson(text))
        return ForeignText::Json;
    if (isInfluxTable(text))
        return ForeignText::InfluxTable;
    if (text.starts_with("-[ RECORD 1 ]"))
        return ForeignText::ExpandedRecords;
    if (isLineProtocol(text))
        return ForeignText::LineProtocol;
    if (areQuotedLines(text))
        return ForeignText::QuotedLines;
    return hasLongDelimiter(text) ? ForeignText::LongDelimiter : ForeignText::None;
}

bool isArchive(std::string_view head)
{
    return std::ranges::any_of(archives, [head](std::string_view mark) { return head.starts_with(mark); });
}

bool isWideText(std::string_view head)
{
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") || head.starts_with("\0\0\xFE\xFF"sv) ||
           hasNulBesideEachLetter(head);
}

} // namespace penstock
