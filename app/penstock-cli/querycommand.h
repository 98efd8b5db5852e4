// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "core/query/query.h"
#include "core/result/resultset.h"

#include <QFile>
#include <QPointer>

#include <memory>

namespace penstock {

class QueryJob;

/// query: one InfluxQL text, its answer as table, CSV or JSON.
class QueryCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    void start(Session *session) override;
    void interrupt() override;
