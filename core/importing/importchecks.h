// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importcheckjob.h"
#include "core/importing/profile/importoptions.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class Session;

/// An import that nobody looks at: before anything is written it asks the server and reads the whole file, and settles
/// what would be lost, or says what is to be asked.
class ImportChecks final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void configure(const ImportOptions &options);

    /// Ends in passed(), asked(), failed() or interrupted(). The session is Open.
    void start(const ImportPlan &plan, const Session &session);
    void interrupt();

Q_SIGNALS:
    void passed(const penstock::ImportPlan &plan);
    void said(const QString &sentence);        ///< each once; of the questions as well
    void asked(const QString &question);       ///< with the options of penstock-cli that answer
    void progress(quint64 rows, double share); ///< as PreflightJob::progress()
    void failed(const penstock::Error &error);
    void interrupted();

private:
    void check(bool takesCasts);
    void judge(const ImportCheck &found);
    void judgeColumns(const QList<TargetConflict> &conflicts);
    bool askAboutSharedRows(const QString &question, const QStringList &columns);
    bool makeTag(const QString &column);
    void pass();
    void ask(const QString &question);
    void say(const QString &sentence);

    std::optional<DuplicatePolicy> m_policy;
    bool m_choosesTag = false;
    bool m_flies = true;
    bool m_guesses = false;

    ImportPlan m_plan;
    ImportOptions::Decided m_decided;
    QPointer<const Session> m_session;
    QStringList m_questions; ///< when there are any, nothing is to be written
    QStringList m_said;
    QPointer<ImportCheckJob> m_job;
};

} // namespace penstock
