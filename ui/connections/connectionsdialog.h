// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>

#include <memory>

namespace penstock {

/// The saved connections: add, edit, duplicate, remove with undo, reorder, test with version and latency.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionsDialog(const Services &services, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    void select(const QString &profileId); ///< empty: starts a new one
    void done(int result) override;        ///< asks first when edits would be lost

Q_SIGNALS:
    void connectRequested(const QString &profileId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
