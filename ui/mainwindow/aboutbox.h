// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace penstock {

/// Name, version, licence, and the versions of what the program stands on, to be copied into a report.
class AboutBox final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);

    /// What Copy puts on the clipboard: a line for each version, the system and the desktop. Nothing of the person's.
    static QString versions();
};

} // namespace penstock
