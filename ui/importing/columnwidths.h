// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace penstock {

/// Keeps the last column of a table on view: where there is too little room, the others give what they can spare, one
/// after the other. Until a person sets one of them.
class ColumnWidths final : public QObject
{
public:
    /// Of a column, in characters; none is narrower than its heading, or wider than what stands in it.
    struct Width
    {
        int column = 0;
        int usual = 0;
        int least = 0;
    };

    /// `widths`: of all but the last column, which has the rest; in the order in which they give.
    ColumnWidths(QTableView &table, std::vector<Width> widths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int pixels(int column, int characters) const;
    int usual(const Width &width) const;
    void fit();
    void share(int room, const std::vector<int> &wide); ///< what each would take
    void leave();

    QTableView &m_table;
    std::vector<Width> m_widths;
    bool m_isFitting = false;
    bool m_isLeft = false; ///< to a person
};

} // namespace penstock
