// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importcheck.h"
#include "core/importing/importdraft.h"

#include <QList>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace penstock {

class CheckQuestion;
class ImportCheckJob;
class RoleLabel;
class SaveLinesButton;
class Session;
struct PreflightReport;

/// What server and file say of the import, before it starts: facts, warnings, and questions that must be answered.
class CheckPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckPanel(QWidget *parent = nullptr);
    ~CheckPanel() override;

    /// Looks at this import, unless it is the one that was looked at already. `decided`: columns that were changed by
    /// hand.
    void check(const ImportPlan &plan, const QSet<QString> &decided, const Session &session);
    /// There is nothing to look at yet.
    void clear();

    /// Nothing is under way, and everything is answered.
    bool isSettled() const;
    bool isAsking() const; ///< somebody has to answer
    bool isClean() const;  ///< and there is nothing to warn of
    /// Whether the measurement is there already; nothing: not known (yet).
    std::optional<bool> hasMeasurement() const { return m_hasMeasurement; }
    /// Once the file was read by the plan as it is now, or a part of it.
    std::optional<ImportDraft::CheckedRows> rows() const;

Q_SIGNALS:
    void settledChanged();
    /// The plan's columns, its policy or its repeated hour are other ones: the server's way, or what somebody chose.
    void planChanged(const penstock::ImportPlan &plan);

private:
    using Answer = std::function<void(ImportPlan &plan, const QVariant &choice)>;

    void makeProgress(QVBoxLayout &column);
    void start();
    void stop();
    void take(const ImportCheckJob &job);
    void present(const ImportCheck &found);
    void showQuestions(const ImportCheck &found, const PreflightReport &report);
    CheckQuestion *ask(const QString &text, const QString &subject, const Answer &answer);
    void askAboutColumn(const TargetConflict &conflict);
    void askAboutSharedRows(const QString &text, const ImportCheck &found);
    void askAboutZone(const QString &text, const QStringList &zones);
    void askAboutRepeatedHour(const QString &text);
    void setLines(RoleLabel &label, const QStringList &lines);
    void change(const ImportPlan &plan);
    void forgetQuestions();

    ImportPlan m_plan; ///< the one that is looked at
    QSet<QString> m_decided;
    QSet<QString> m_kept;    ///< columns that are written as they are here, whatever is there
    QString m_undecidedHour; ///< what was asked of times of an hour that comes twice
    QPointer<const Session> m_session;
    bool m_hasSubject = false;
    std::optional<bool> m_hasMeasurement;
    std::optional<ImportDraft::CheckedRows> m_rowsFound;
    quint64 m_sharedRows = 0;  ///< of those: that share series and time with an earlier one
    bool m_looksAtAll = false; ///< however long that takes
    QTimer m_debounce;
    QPointer<ImportCheckJob> m_job;

    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    RoleLabel *m_rows = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_whole = nullptr;
    SaveLinesButton *m_save = nullptr;
    RoleLabel *m_saved = nullptr; ///< how that ended
    RoleLabel *m_facts = nullptr;
    RoleLabel *m_warnings = nullptr;
    QVBoxLayout *m_questionRows = nullptr;
    QList<CheckQuestion *> m_questions;
};

} // namespace penstock
