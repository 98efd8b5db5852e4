// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/importplan.h"

#include <QObject>
#include <QPointer>

class QCommandLineParser;

namespace penstock {

struct CsvAnalysis;

/// import --dry-run: shows what would be written, and saves it when that is asked for. Needs no server.
class DryRun final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static void describe(QCommandLineParser &parser);
    Status configure(const QCommandLineParser &parser);
    bool isWanted() const { return m_isWanted; }

    /// Ends in done(). `flies`: the whole file is read. `name`: of the file, for people.
    void start(const CsvAnalysis &analysis, const ImportPlan &plan, const QString &name, bool flies);
    void interrupt();

Q_SIGNALS:
    void done(bool isGood);

private:
    void showColumns(const CsvAnalysis &analysis) const;
    bool showRows() const;
    void fly();
    void save();

    bool m_isWanted = false;
    QString m_linesFile; ///< empty: nothing is saved
    ImportPlan m_plan;
    QString m_name;
    QPointer<Job> m_job;
};

} // namespace penstock
