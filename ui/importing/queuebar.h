// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/importqueue.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace penstock {

class ImportQueueModel;
class ImportQueueTable;
class RoleLabel;

/// The queue of a wizard in one line, with what happens behind each file, and as a list; hidden for a single file.
class QueueBar final : public QWidget
{
    Q_OBJECT

public:
    /// `queue` must outlive it.
    explicit QueueBar(ImportQueue &queue, QWidget *parent = nullptr);

    /// Whether the next file begins by itself when one has ended so.
    bool goesOnAfter(ImportQueue::State state) const;

    /// Shows the list, or leaves it to who wants to see it.
    void setListShown(bool shown);

private:
    /// What the choices are, in their order.
    enum Then { Wait, GoOnUnlessFailed, GoOn };

    void makeTable();
    void present();
    void takeOut();

    ImportQueue &m_queue;
    ImportQueueModel *m_model = nullptr;
    RoleLabel *m_summary = nullptr;
    QComboBox *m_then = nullptr;
    QToolButton *m_list = nullptr;
    ImportQueueTable *m_table = nullptr;
};

} // namespace penstock
