// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/serieslist.h"

#include "core/result/valuetext.h"

namespace penstock {

namespace {

constexpr std::size_t rowsBetweenLooks = 16'384;

} // namespace

SeriesList::SeriesList(const std::vector<std::size_t> &keys)
    : m_keys(keys), m_numbers(keys.size()), m_texts(keys.size())
{
}

bool SeriesList::extend(const Table &table, const std::stop_token &stop)
{
    std::vector<KeyReader> readers;
    readers.reserve(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        readers.emplace_back(table.column(m_keys[i]), m_numbers.texts(i));
    std::vector<std::uint32_t> codes(m_keys.size());
    const std::size_t begin = m_covered;
    std::size_t series = 0;
    for (; m_covered < table.rowCount() && !m_isTooLong; ++m_covered) {
        if (m_covered % rowsBetweenLooks == 0 && stop.stop_requested())
            return false;
        bool isOther = m_covered == begin;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const std::uint32_t code = readers[i].at(m_covered);
            isOther = isOther || code != codes[i];
            codes[i] = code;
        }
        if (isOther) {
            series = m_numbers.of(codes);
            if (series == m_rows.size())
                add(table, m_covered, codes);
        }
        ++m_rows[series];
        m_isTooLong = m_rows.size() > mostSeries;
    }
    if (m_isTooLong) {
        *this = SeriesList(m_keys);
        m_isTooLong = true;
        m_covered = table.rowCount();
    }
    return true;
}

/// A series that is new; so may be texts of it.
void SeriesList::add(const Table &table, std::size_t row, const std::vector<std::uint32_t> &codes)
{
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i] > m_texts[i].size())
            appendValueText(&m_texts[i].emplace_back(), table.column(m_keys[i]), row);
    }
    m_codes.insert(m_codes.end(), codes.begin(), codes.end());
    m_rows.push_back(0);
}

std::optional<std::string_view> SeriesList::text(std::size_t series, std::size_t key) const
{
    const std::uint32_t code = m_codes[series * m_keys.size() + key];
    if (code == 0)
        return {};
    return m_texts[key][code - 1];
}

SeriesChoice::Texts SeriesList::texts(std::size_t series) const
{
    SeriesChoice::Texts texts;
    texts.reserve(m_keys.size());
    for (std::size_t key = 0; key < m_keys.size(); ++key) {
        const std::optional<std::string_view> own = text(series, key);
        texts.push_back(own ? std::optional(std::string(*own)) : std::nullopt);
    }
    return texts;
}

bool SeriesList::isCommon(std::size_t key) const
{
    for (std::size_t series = 1; series < count(); ++series) {
        if (m_codes[series * m_keys.size() + key] != m_codes[key])
            return false;
    }
    return true;
}

} // namespace penstock
