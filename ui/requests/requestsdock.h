// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latedock.h"

#include <memory>

class QAction;
class QStackedWidget;
class QTableView;

namespace penstock {

class RequestLog;
class RequestModel;

/// Every request of the program to its servers, with status, sizes and times; for whoever looks for a fault.
class RequestsDock final : public LateDock
{
    Q_OBJECT

public:
    explicit RequestsDock(const std::shared_ptr<RequestLog> &log, QWidget *parent = nullptr);

protected:
    QWidget *makeContents() override;

private:
    void copyRows();
    void updateState();
    void keepPlace(int inserted);

    std::shared_ptr<RequestLog> m_log;
    RequestModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_clear = nullptr;
    bool m_follows = true; ///< the newest row stays in view until somebody scrolls down
};

} // namespace penstock
