// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace penstock {

class ProgramLog;

/// While it lives, what Qt's message macros say goes into the log as well as where it went before. What was shown in a
/// window goes into the log alone. Without a display the program ends here, with a word and a code instead of an abort.
class MessageCapture final
{
public:
    explicit MessageCapture(ProgramLog &log); ///< one at a time
    ~MessageCapture();

    static constexpr int noDisplay = 69; ///< that code: EX_UNAVAILABLE in sysexits.h

private:
    Q_DISABLE_COPY_MOVE(MessageCapture)

    QtMessageHandler m_before = nullptr;
};

} // namespace penstock
