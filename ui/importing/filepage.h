// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "ui/importing/importpage.h"

#include <QPointer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace penstock {

class CsvAnalysisJob;
class CsvPreviewModel;
class DialectBar;
class EmptyState;
class ImportProfiles;
class MessageBar;
class ProfileBar;
class QuestionBar;
class RoleLabel;
struct ImportOptions;
struct KeptProfile;
struct OpenQuestion;

/// Step one: the file, how it is read, and what that gives.
class FilePage final : public ImportPage
{
    Q_OBJECT

public:
    /// Without profiles none are offered.
    explicit FilePage(ImportDraft &draft, ImportProfiles *profiles = nullptr, QWidget *parent = nullptr);
    ~FilePage() override;

    /// Looks at the file afresh, also when it is the same one.
    void setFile(const QString &file);

    bool isComplete() const override;
    QString hindrance() const override;

    /// Looks at the file afresh, as the profile says.
    void use(const KeptProfile &profile, bool imports);
    /// On what takes a profile for files like this; false when there is none.
    bool focusProfile();
    void say(const Result<QString> &text); ///< or what went wrong

    /// Shows a row of the file, 1-based, if it is among the first.
    void showRow(quint64 row);

Q_SIGNALS:
    void analysed();                 ///< the draft has a new analysis
    void profileTaken(bool imports); ///< behind it: as a profile says; `imports`: at once, when nothing is to be asked
    void profileOffered();
    void unreadable(const penstock::Error &error); ///< the file cannot be imported

private:
    void makeHead(QVBoxLayout *column);
    void makePreview(QVBoxLayout *column);
    void analyse(bool sniff);
    void finish(CsvAnalysisJob *job);
    void showAnalysis();
    void showQuestions();
    void answer(const OpenQuestion &question, qsizetype answer);
    void chooseFile();
    void offerProfiles();
    void chooseProfile();

    ImportProfiles *m_profiles = nullptr;
    std::unique_ptr<ImportOptions> m_said; ///< by the profile that the file is looked at with
    bool m_imports = false;
    bool m_isByProfile = false; ///< one was taken for this file
    QString m_file;
    RoleLabel *m_name = nullptr;
    RoleLabel *m_facts = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_manage = nullptr;
    ProfileBar *m_offer = nullptr;
    DialectBar *m_dialect = nullptr;
    QuestionBar *m_questions = nullptr;
    MessageBar *m_message = nullptr;
    QProgressBar *m_busy = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_failure = nullptr;
    CsvPreviewModel *m_preview = nullptr;
    QTimer *m_debounce = nullptr;
    QPointer<CsvAnalysisJob> m_job;
    bool m_isRead = false;
};

} // namespace penstock
