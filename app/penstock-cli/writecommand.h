// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/transfercommand.h"
#include "core/lineprotocol/precision.h"
#include "core/source/lineprotocolsource.h"

namespace penstock {

/// write: line protocol from files or standard input. An export of 1.x goes where its comments say.
class WriteCommand final : public TransferCommand
{
    Q_OBJECT

public:
    using TransferCommand::TransferCommand;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;

protected:
    void begin(const Input &input) override;
    bool filesNameDatabase() const override;
    bool continueInput() override;

private:
    /// The lines from there on, up to those that belong to another target.
    void write(const LineProtocolSource::Rest &from, const ExportContext &target);
    Status refuseOtherTarget(const ExportContext &target) const;

    Precision m_precision = Precision::Nanoseconds;
    DefaultTags m_tags;
    QString m_givenPolicy;
    LineProtocolSource *m_source = nullptr; ///< of the running pipeline
};

} // namespace penstock
