// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/worktab.h"
#include "ui/services.h"

#include <memory>

namespace penstock {

class LineEditor;
class LinesFile;
class LiveReview;
class MessageBar;
class PointForm;
class RefusedLines;
class ReviewPane;
class WriteAttempt;
class WriteBar;
class WriteOffers;
class WriteQuestion;
class LinesAim;
struct LinesOutcome;
struct Error;

/// Line protocol that is written by hand: checked by the target's rules while it is typed, compared with what the
/// server has, and written through a pipeline as everything is. The text decides where its lines go, if it says so.
/// Or a file that is too large to be edited, of which the beginning is shown and all is written.
class WriteTab final : public WorkTab
{
    Q_OBJECT

public:
    explicit WriteTab(const Services &services, QWidget *parent = nullptr);
    ~WriteTab() override;

    LineEditor *editor() const { return m_editor; }

    QString profileId() const override;
    QString database() const override;
    void setTarget(const QString &profileId, const QString &database) override;
    SavedTab saved() const override;
    void restore(const SavedTab &saved) override;
    /// In place of a text; of a tab that is blank.
    void showFile(const QString &file);
    QString title() const override;
    QString toolTipText() const override;
    QIcon icon() const override;
    bool isBlank() const override;
    void run() override; ///< writes
    void stop() override;
    bool isRunning() const override;
    QString status() const override;

    const LiveReview &review() const { return *m_review; }

Q_SIGNALS:
    /// Something is otherwise on that server than before.
    void written(const QString &profileId);
    /// What was pasted stands in that file now, and is wanted in a tab.
    void fileMade(const QString &file);

private:
    void connectParts();
    void showLook();
    void targetHasChanged();
    void reviewed();
    void showSummary();

    void runningHasChanged();
    void showResult(const LinesOutcome &result, const QString &text);

    const Services &m_services;
    QString m_title;

    WriteBar *m_bar = nullptr;
    PointForm *m_form = nullptr;
    MessageBar *m_message = nullptr;
    WriteQuestion *m_question = nullptr;
    LineEditor *m_editor = nullptr;
    ReviewPane *m_pane = nullptr;

    LiveReview *m_review = nullptr;
    LinesAim *m_target = nullptr;
    std::unique_ptr<RefusedLines> m_refused;
    WriteAttempt *m_attempt = nullptr;
    LinesFile *m_file = nullptr;
    WriteOffers *m_offers = nullptr;
};

} // namespace penstock
