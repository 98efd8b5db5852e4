// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"

namespace penstock {

/// ping: flavour, version, latency, whether the login holds.
class PingCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(QCommandLineParser &parser) override;
    void start(Session *session) override;
};

} // namespace penstock
