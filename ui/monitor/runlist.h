// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAbstractItemModel;
class QTableView;

namespace penstock {

/// A table of rows to be read, which gives way to a word while it is empty. What is selected is copied as text, its
/// cells divided by tabs.
class RunList final : public QStackedWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    RunList(QAbstractItemModel *model, const QString &name, const QString &whenEmpty, QWidget *parent = nullptr);

    QTableView &table() const { return *m_table; }

    /// Of the first columns, in characters; none is narrower than its heading.
    void setWidths(const QList<int> &characters);
    /// The column has the width that its texts need, as far as it is there; what is left is the last column's, which
    /// has what its own texts need before more than half of it goes to the first.
    void setShared(int column);
    void choose(int row); ///< selects it, and brings it into sight
    int chosen() const;   ///< the current row, if it is selected; -1: none
    QString selectedText() const;

Q_SIGNALS:
    void chosenChanged(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPage();
    void share();
    int contentWidth(int column) const;
    void copy() const;

    QTableView *m_table = nullptr;
    int m_shared = -1; ///< column; -1: there is none, or somebody has chosen its width
    bool m_isSharing = false;
};

} // namespace penstock
