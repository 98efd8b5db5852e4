// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/outputformat.h"
#include "core/client/schema/schemarequest.h"

namespace penstock {

class SchemaJob;

/// schema: what a server holds. Databases, measurements, tags, fields, series, and how many of them there are.
class SchemaCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool reads() const override { return true; }
    void start(Session *session) override;

private:
    void conclude(const SchemaJob &job);

    SchemaRequest m_request;
    OutputFormat m_output;
    bool m_isMost = false; ///< the numbers are upper bounds
};

} // namespace penstock
