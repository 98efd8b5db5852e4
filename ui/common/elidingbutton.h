// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace penstock {

/// Words that are too many for the room are cut in their middle, and whole in the tool tip.
class ElidingButton final : public QToolButton
{
public:
    explicit ElidingButton(QWidget *parent);

    /// In the tool tip, below what is cut: why it cannot be pressed now.
    void setReason(const QString &reason);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_reason;
};

} // namespace penstock
