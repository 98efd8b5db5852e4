// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

class FileIntake;
class MessageBar;
class TargetBar;

/// What files that are brought to the window give cause to say.
class IntakeNotices final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FileIntake &intake;
        const TargetBar &target;
        MessageBar &notices;   ///< of the program as a whole
        MessageBar &leftFiles; ///< of a queue that was closed
    };

    /// All must outlive this.
    IntakeNotices(const Parts &parts, QObject *parent);

private:
    Parts m_parts;
};

} // namespace penstock
