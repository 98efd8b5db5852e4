// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <span>
#include <vector>

namespace penstock {

/// A grid's columns as they stand side by side: in which order, how wide, which stay on the left and which are hidden.
/// Places count what is shown, from 0; ids are the model's.
class GridColumns
{
public:
    static constexpr int firstWidth = 80; ///< until it is known what stands in a column

    /// As the model has them, all of this width.
    void reset(std::span<const int> ids, int width);
    /// More have come: each stands behind the one that it follows in the model.
    void update(std::span<const int> ids, int width);

    int count() const { return int(m_shown.size()); }
    int id(int place) const { return m_shown[std::size_t(place)]; }
    int placeOf(int id) const; ///< -1: hidden, or unknown
    const std::vector<int> &hidden() const { return m_hidden; }

    /// As it is shown.
    int width(int place) const { return m_lefts[std::size_t(place) + 1] - m_lefts[std::size_t(place)]; }
    enum class Measure { Now, Later };
    /// `air`: pixels of it that it gives where all columns have room then.
    void setWidth(int place, int width, int air = 0, Measure when = Measure::Now);
    /// After changes with Measure::Later.
    void measure();
    /// The width that they have together. Whether that changes theirs.
    bool setRoom(int room);

    /// From the left edge of the first column, scrolled by nothing.
    int left(int place) const { return m_lefts[std::size_t(place)]; }
    int totalWidth() const { return m_lefts.back(); }
    /// The last place that begins at or before x; -1: none.
    int placeAt(int x) const;

    /// The first so many do not scroll.
    int pinnedCount() const { return m_pinned; }
    int pinnedWidth() const { return m_lefts[std::size_t(m_pinned)]; }

    /// Pinned ones stay among themselves: a column that crosses the border is pinned or loosened.
    void move(int from, int to);
    void setPinned(int place, bool pinned);
    /// Not the last one.
    void hide(int place);
    void show(int id);
    /// Ids that are unknown do not count; at least one column stays. Those that are not named stand where they come.
    void arrange(std::span<const int> shown, std::span<const int> hidden, int pinned);
    /// As reset() would have it, whatever the widths.
    bool isNatural() const { return m_shown == m_natural && m_pinned == 0; }

private:
    /// Of an automatic width, and of one that somebody chose, which has no air.
    struct Width
    {
        int wanted = 0;
        int air = 0;
    };

    void insert(int id);
    std::vector<int> shownWidths() const;

    std::vector<int> m_natural;
    std::vector<int> m_shown;
    std::vector<int> m_hidden;
    QHash<int, Width> m_widths;
    std::vector<int> m_lefts{0}; ///< of each place, and where the last one ends
    int m_pinned = 0;
    int m_room = 0;
};

} // namespace penstock
