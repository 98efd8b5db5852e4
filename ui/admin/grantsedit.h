// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTreeWidget>

namespace penstock {

/// Which buckets a token may read and write.
class GrantsEdit final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit GrantsEdit(QWidget *parent = nullptr);

    /// What was ticked of names that stay remains ticked.
    void offer(const QStringList &buckets);
    QStringList grants() const; ///< as setAdminField() reads them: "telemetry:read"

    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();
};

} // namespace penstock
