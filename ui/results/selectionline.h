// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/selectionsummary.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

namespace penstock {

class ResultTableView;
class RoleLabel;

/// What can be said of the selected cells, in a line: how many, nulls, sum, mean, least, greatest, span of time.
class SelectionLine final : public QWidget
{
    Q_OBJECT

public:
    SelectionLine(ResultTableView &view, QWidget *parent);
    ~SelectionLine() override;

private:
    void addUp();
    void tell(const SelectionSummary &summary);

    ResultTableView &m_view;
    RoleLabel *m_label = nullptr;
    QTimer m_timer; ///< while the selection is being dragged
    std::stop_source m_work;
};

} // namespace penstock
