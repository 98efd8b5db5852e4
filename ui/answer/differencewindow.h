// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/tabledifference.h"
#include "ui/answer/pinnedanswer.h"

#include <QDialog>

#include <memory>
#include <stop_token>

class QPushButton;

namespace penstock {

class ResultFeed;
class ResultView;
class RoleLabel;

/// What is other in an answer than in an earlier one: how much, and a table of it. It is worked out in a worker thread.
class DifferenceWindow final : public QDialog
{
    Q_OBJECT

public:
    DifferenceWindow(const PinnedAnswer &before, const PinnedAnswer &now, QWidget *parent = nullptr);
    ~DifferenceWindow() override;

    /// While it is worked out, or was stopped: null.
    const TableDifference *difference() const { return m_difference.get(); }
    ResultView *rows() const { return m_rows; }
    /// What is said of it.
    QString text() const;

private:
    void start(const PinnedAnswer &before, const PinnedAnswer &now);
    void stop();
    void present(bool isWhole);

    std::stop_source m_stop;
    std::shared_ptr<const TableDifference> m_difference;
    RoleLabel *m_figures = nullptr;
    RoleLabel *m_notes = nullptr;
    QPushButton *m_stopping = nullptr;
    ResultFeed *m_feed = nullptr;
    ResultView *m_rows = nullptr;
};

} // namespace penstock
