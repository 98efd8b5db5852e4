// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/transfercommand.h"
#include "core/lineprotocol/precision.h"

#include <memory>

namespace penstock {

class StdinSpool;

/// write: line protocol from files or standard input.
class WriteCommand final : public TransferCommand
{
    Q_OBJECT

public:
    explicit WriteCommand(PipelineRegistry &pipelines, QObject *parent = nullptr);
    ~WriteCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;

protected:
    void begin(const QString &file) override;
    void cancelPreparation() override;

private:
    void writeFile(const QString &path, const QString &name);

    Precision m_precision = Precision::Nanoseconds;
    std::unique_ptr<StdinSpool> m_input;
};

} // namespace penstock
