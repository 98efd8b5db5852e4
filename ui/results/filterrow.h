// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace penstock {

class ResultTableView;
struct ColumnFilter;

/// A field above each column for what its rows must be like; see ColumnFilter. One that cannot be read says why.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(ResultTableView &view);

    QSize sizeHint() const override;

    /// Of the column with that id.
    void focusColumn(int column);
    /// What is wrong with what was typed; empty: nothing.
    QStringList faults() const;
    /// That, and by which columns the rows are filtered: also when this is hidden.
    QStringList notes() const;

Q_SIGNALS:
    void faultsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *edit(int column);
    void arrange();
    void place(QLineEdit *edit, int at, int from, QWidget *area);
    void showFilters();
    void judge(int column);
    bool comparesDigits(const ColumnFilter &filter) const;

    ResultTableView &m_view;
    QWidget *m_pinned = nullptr; ///< where the fields of pinned columns are
    QWidget *m_scrolled = nullptr;
    QHash<int, QLineEdit *> m_edits; ///< of the columns that were seen
    QHash<int, QString> m_faults;
};

} // namespace penstock
