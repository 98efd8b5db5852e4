// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace penstock {

class Pipeline;

/// Asked before running writes are stopped: names them, and keeps them running unless told otherwise.
class StopQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    enum class Why { Quit, Stop };

    StopQuestion(const QList<Pipeline *> &running, Why why, QWidget *parent);

Q_SIGNALS:
    void confirmed();
};

} // namespace penstock
