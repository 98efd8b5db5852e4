// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/palette/paletteentries.h"

#include <QAbstractListModel>

#include <vector>

namespace penstock {

/// What fits the text that somebody looks for: names that begin with it first, in the order of their kinds.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole };

    static constexpr std::size_t mostOfAKind = 50;

    explicit PaletteModel(std::vector<PaletteEntries> entries, QObject *parent = nullptr);

    void find(const QString &text);
    /// How many fit that are not listed.
    std::size_t more() const { return m_more; }
    bool isCounted() const { return m_isCounted; } ///< else there are more than that
    void choose(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        std::size_t kind = 0;
        std::size_t name = 0;
    };

    const NameList &namesOf(const PaletteEntries &entries) const; ///< those that rows are of

    std::vector<PaletteEntries> m_entries;
    std::vector<Row> m_rows;
    std::size_t m_more = 0;
    bool m_isCounted = true;
    bool m_isAsked = false; ///< something is typed
};

} // namespace penstock
