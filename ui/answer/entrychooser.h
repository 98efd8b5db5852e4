// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/resultset.h"

#include <QComboBox>

#include <vector>

namespace penstock {

/// Chooses one of an answer's tables, each with a name that tells it from the others and its number of rows. Hidden
/// while there is only one.
class EntryChooser final : public QComboBox
{
    Q_OBJECT

public:
    /// More tables are counted, not listed.
    static constexpr std::size_t listedEntries = 1'000;

    explicit EntryChooser(QWidget *parent = nullptr);

    /// Forgets what was listed.
    void setStatements(const QStringList &statements);
    /// What has come since the last time. Null: nothing. `all`: names are made again, although no table is new.
    void update(const ResultSet *result, bool all);

private:
    void rename(const ResultSet &result, std::size_t count);

    QStringList m_statements;
    QStringList m_names;
    std::vector<std::size_t> m_rows; ///< as listed
};

} // namespace penstock
