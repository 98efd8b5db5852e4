// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/defaulttags.h"

#include "core/lineprotocol/lineparser.h"

namespace penstock {

namespace {

/// With a backslash before each space that has none.
QString escapedSpaces(const QString &text)
{
    QString escaped;
    bool isEscaped = false;
    for (const QChar character : text) {
        if (character == u' ' && !isEscaped)
            escaped += u'\\';
        isEscaped = character == u'\\' && !isEscaped;
        escaped += character;
    }
    return escaped;
}

/// Up to the first of these that no backslash stands before; the whole text when there is none.
std::size_t endBefore(std::string_view text, std::string_view stops, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (stops.find(text[at]) != std::string_view::npos)
            return at;
    }
    return text.size();
}

} // namespace

Result<DefaultTags> DefaultTags::read(const QString &text)
{
    DefaultTags tags;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tags;
    const std::string set = escapedSpaces(trimmed).toStdString();
    const std::string head = "m,";
    LineParser parser(LineGrammar::V1);
    if (!parser.parse(head + set + " f=1"))
        return failure(Error::Kind::BadInput,
                       tr("The tags for all lines cannot be read: %1. Write them as name=value,name=value.")
                           .arg(parser.mistake().text()));
    for (std::size_t at = 0; at < set.size();) {
        const std::size_t end = endBefore(set, ",", at);
        const std::string tag = set.substr(at, end - at);
        tags.m_tags.push_back({tag.substr(0, endBefore(tag, "=", 0)), ',' + tag});
        at = end + 1;
    }
    return tags;
}

void DefaultTags::addTo(std::string_view line, std::string &out) const
{
    const std::size_t series = endBefore(line, " ", 0);
    out.assign(line.substr(0, series));
    if (series == line.size())
        return;
    for (const Tag &tag : m_tags) {
        bool isThere = false;
        for (std::size_t at = endBefore(line, ", ", 0); at < series && !isThere;) {
            const std::size_t end = endBefore(line, ", ", at + 1);
            const std::string_view own = line.substr(at + 1, end - at - 1);
            isThere = own.substr(0, endBefore(own, "=", 0)) == tag.key;
            at = end;
        }
        if (!isThere)
            out += tag.text;
    }
    out += line.substr(series);
}

} // namespace penstock
