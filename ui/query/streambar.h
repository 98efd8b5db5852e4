// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QPushButton;

namespace penstock {

class QueryRun;
class RoleLabel;

/// How far an answer that goes straight into a file has come, and the button that stops it; hidden when none does.
class StreamBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StreamBar(QWidget *parent = nullptr);

    void update(const QueryRun *run);
    QString text() const;

Q_SIGNALS:
    void stopAsked();

private:
    RoleLabel *m_text = nullptr;
    QElapsedTimer m_since; ///< it is shown
};

} // namespace penstock
