// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace penstock {

class ImportQueueModel;

/// The files of a queue, a few lines high.
class ImportQueueTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it; `name` is for assistive programs.
    ImportQueueTable(ImportQueueModel *model, const QString &name, QWidget *parent = nullptr);

    /// Gets the height of the rows that there are, of five at most.
    void fitRows();

protected:
    int sizeHintForColumn(int column) const override;
};

} // namespace penstock
