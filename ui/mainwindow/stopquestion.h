// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/openwork.h"

#include <QList>
#include <QMessageBox>
#include <QStringList>

namespace penstock {

class Pipeline;

/// Asked before running writes, or what else is under way, are stopped: names them, and keeps them running unless told
/// otherwise.
class StopQuestion final : public QMessageBox
{
    Q_OBJECT

public:
    enum class Why { Quit, Stop };

    /// `works`: what is stopped beside the writes.
    StopQuestion(const QList<Pipeline *> &running, Why why, QWidget *parent, const QList<OpenWork::Words> &works = {});

Q_SIGNALS:
    void confirmed();

private:
    /// They return the words of the button.
    QString askOfWrites(const QStringList &writes, Why why);
    QString askOfAll(const QStringList &writes, const QList<OpenWork::Words> &works);
    static QString fateOfRows();
};

} // namespace penstock
