// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/seriesindex.h"

#include "core/bytes/bytecompare.h"
#include "core/bytes/bytehash.h"

#include <cstring>

namespace penstock {

namespace {

constexpr std::size_t firstSlots = 256; // a power of two

using bytehash::mixed;

void appendTo(std::string &key, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    char bytes[sizeof size];
    std::memcpy(bytes, &size, sizeof size);
    key.append(bytes, sizeof size);
    key += text;
}

/// Takes one text from the front of a key when it is that.
bool takes(const char *&at, const char *end, std::string_view text)
{
    std::uint32_t size = 0;
    if (at == end)
        return false;
    std::memcpy(&size, at, sizeof size);
    at += sizeof size;
    if (!byteword::areSame(std::string_view(at, size), text))
        return false;
    at += size;
    return true;
}

} // namespace

SeriesIndex::SeriesIndex(std::size_t mostSeries, std::size_t mostBytes)
    : m_mostSeries(mostSeries), m_mostBytes(mostBytes), m_slots(firstSlots)
{
}

SeriesIndex::Place SeriesIndex::placeOf(const PointView &point, std::string_view field)
{
    Place place{.names = namesOf(point), .hash = 0};
    place.hash = mixed(mixed(field.size(), place.names), point.measurement);
    for (const TagView &tag : point.tags)
        place.hash = mixed(place.hash, tag.value);
    if (!field.empty())
        place.hash = mixed(place.hash, field);
    return place;
}

/// There are no more of them than series, nearly.
std::uint32_t SeriesIndex::namesOf(const PointView &point)
{
    if (hasNamesOfLast(point))
        return m_lastNames;
    m_lastTable = point.table;
    m_lastKeys.clear();
    m_text.clear();
    for (const TagView &tag : point.tags) {
        m_lastKeys.push_back(tag.key);
        appendTo(m_text, tag.key);
    }
    if (m_text == m_lastText && m_lastNames != 0)
        return m_lastNames;
    m_lastText.swap(m_text);
    const auto known = m_names.find(m_lastText);
    if (known != m_names.end())
        return m_lastNames = known->second;
    m_lastNames = static_cast<std::uint32_t>(m_names.size() + 1);
    if (m_entries.size() < m_mostSeries && m_keys.size() + m_nameBytes < m_mostBytes) {
        m_nameBytes += m_lastText.size();
        m_names.emplace(m_lastText, m_lastNames);
        return m_lastNames;
    }
    m_lastTable = 0;
    return m_lastNames = 0; // those of no series
}

bool SeriesIndex::hasNamesOfLast(const PointView &point) const
{
    if (point.table == 0 || point.table != m_lastTable || point.tags.size() != m_lastKeys.size())
        return false;
    for (std::size_t i = 0; i < m_lastKeys.size(); ++i) {
        if (point.tags[i].key.data() != m_lastKeys[i].data() || point.tags[i].key.size() != m_lastKeys[i].size())
            return false;
    }
    return true;
}

std::optional<std::uint32_t> SeriesIndex::find(const PointView &point, std::string_view field)
{
    const std::uint32_t found = m_slots[slotOf(point, field, placeOf(point, field))];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

std::optional<std::uint32_t> SeriesIndex::numberOf(const PointView &point, std::string_view field)
{
    if (isNext(point, field))
        return m_last;
    const Place place = placeOf(point, field);
    std::uint32_t &slot = m_slots[slotOf(point, field, place)];
    if (slot != 0) {
        follow(slot - 1);
        return slot - 1;
    }
    if (place.names == 0 || m_entries.size() >= m_mostSeries || m_keys.size() + m_nameBytes >= m_mostBytes) {
        m_isFull = true;
        return std::nullopt;
    }
    const std::size_t offset = m_keys.size();
    appendTo(m_keys, point.measurement);
    for (const TagView &tag : point.tags)
        appendTo(m_keys, tag.value);
    appendTo(m_keys, field);
    m_entries.push_back({place.hash, offset, static_cast<std::uint32_t>(m_keys.size() - offset), place.names});
    slot = static_cast<std::uint32_t>(m_entries.size());
    if (2 * m_entries.size() > m_slots.size())
        grow();
    const auto number = static_cast<std::uint32_t>(m_entries.size() - 1);
    follow(number);
    return number;
}

/// Series take turns, as a rule: whether it is the one that came behind the last one before, which is then the last.
bool SeriesIndex::isNext(const PointView &point, std::string_view field)
{
    if (m_entries.empty())
        return false;
    const std::uint32_t next = m_entries[m_last].next;
    if (m_entries[next].names != namesOf(point) || !isSame(m_entries[next], point, field))
        return false;
    m_last = next;
    return true;
}

void SeriesIndex::follow(std::uint32_t number)
{
    m_entries[m_last].next = number;
    m_last = number;
}

/// Where it stands, or may stand.
std::size_t SeriesIndex::slotOf(const PointView &point, std::string_view field, const Place &place) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = place.hash & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == place.hash && entry.names == place.names && isSame(entry, point, field))
            break;
    }
    return slot;
}

bool SeriesIndex::isSame(const Entry &entry, const PointView &point, std::string_view field) const
{
    const char *at = m_keys.data() + entry.offset;
    const char *const end = at + entry.size;
    if (!takes(at, end, point.measurement))
        return false;
    for (const TagView &tag : point.tags) {
        if (!takes(at, end, tag.value))
            return false;
    }
    return takes(at, end, field) && at == end;
}

void SeriesIndex::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace penstock
