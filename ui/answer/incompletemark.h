// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace penstock {

class ResultFeed;

/// Says above a table or chart that rows are missing in it, and why. Cannot be closed: what is shown stays incomplete.
class IncompleteMark final : public QWidget
{
    Q_OBJECT

public:
    explicit IncompleteMark(QWidget *parent = nullptr);

    /// Shown when rows of the statement are missing, or may be. Null: hidden.
    void update(const ResultFeed *feed, int statement);

    /// What update() would show it for.
    static bool isDue(const ResultFeed &feed, int statement);

    QString text() const;

private:
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace penstock
