// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace penstock {

/// The process that looks after the local server.
class ServerKeeper
{
public:
    explicit ServerKeeper(qint64 processId);

    /// The program's name; empty when the process does not run.
    QString program() const;
    /// Only a program that does nothing but look after the server may be asked to end.
    bool doesNothingElse() const;

private:
    QStringList m_arguments; ///< that it runs with, the program first
};

} // namespace penstock
