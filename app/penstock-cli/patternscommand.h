// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/outputformat.h"
#include "core/connection/flavour.h"
#include "core/query/language.h"
#include "core/result/table.h"

namespace penstock {

/// patterns: the patterns that `query --pattern` knows, the built-in ones and the person's own; --import and --export
/// pass the latter on.
class PatternsCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;

private:
    Status list() const;
    Status take() const;
    Status give() const;

    OutputFormat m_output;
    std::optional<Language> m_language;
    Flavour m_flavour = Flavour::Unknown; ///< of the servers that run them; Unknown: any
    QString m_import;
    QString m_export;
};

} // namespace penstock
