// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/transfercommand.h"
#include "core/lineprotocol/precision.h"

namespace penstock {

/// write: line protocol from files or standard input.
class WriteCommand final : public TransferCommand
{
    Q_OBJECT

public:
    using TransferCommand::TransferCommand;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;

protected:
    void begin(const Input &input) override;

private:
    Precision m_precision = Precision::Nanoseconds;
};

} // namespace penstock
