// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/filepage.h"

#include "core/async/plural.h"
#include "core/importing/columnnotes.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/importdraft.h"
#include "core/importing/profile/importoptions.h"
#include "core/importing/profile/importprofiles.h"
#include "core/importing/profile/planprofile.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/csvpreviewmodel.h"
#include "ui/importing/dialectbar.h"
#include "ui/importing/nameheader.h"
#include "ui/importing/profilebar.h"
#include "ui/importing/profilesdialog.h"
#include "ui/importing/questionbar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace penstock {

namespace {

constexpr int debounceMs = 250;

/// Names of columns, and nothing below them.
bool hasNoRows(const CsvAnalysis &analysis)
{
    return analysis.wholeFileSampled && analysis.estimatedRows == 0;
}

} // namespace

FilePage::FilePage(ImportDraft &draft, ImportProfiles *profiles, QWidget *parent)
    : ImportPage(draft, parent), m_profiles(profiles), m_debounce(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    makeHead(column);
    makePreview(column);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(debounceMs);
    connect(m_debounce, &QTimer::timeout, this, [this] { analyse(false); });
    connect(m_dialect, &DialectBar::changed, m_debounce, qOverload<>(&QTimer::start));
}

FilePage::~FilePage() = default;

void FilePage::makeHead(QVBoxLayout *column)
{
    m_name = new RoleLabel(ThemeRole::Text, this);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setElided(true);
    m_facts = new RoleLabel(ThemeRole::Muted, this);
    m_choose = new QPushButton(tr("C&hoose another file…"), this);
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &FilePage::chooseFile);
    m_manage = new QPushButton(tr("&Profiles…"), this);
    m_manage->setAutoDefault(false);
    m_manage->setVisible(m_profiles != nullptr);
    connect(m_manage, &QPushButton::clicked, this, &FilePage::chooseProfile);
    m_offer = new ProfileBar(this);
    connect(m_offer, &ProfileBar::chosen, this, &FilePage::use);
    if (m_profiles)
        connect(m_profiles, &ImportProfiles::changed, this, &FilePage::offerProfiles);
    m_dialect = new DialectBar(this);
    m_questions = new QuestionBar(this);
    m_message = new MessageBar(this);
    connect(m_questions, &QuestionBar::answered, this, &FilePage::answer);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addLayout(names, 1);
    row->addWidget(m_manage);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_offer);
    column->addWidget(m_dialect);
    column->addWidget(m_questions);
    column->addWidget(m_message);
}

void FilePage::makePreview(QVBoxLayout *column)
{
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(spacing::hair);
    m_busy->setAccessibleName(tr("Reading the file"));
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsPlace);
    m_busy->hide();

    m_stack = new QStackedWidget(this);
    // It takes what messages and questions leave; what it would like must not make the wizard scroll.
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_preview = new CsvPreviewModel(this);
    m_table = new QTableView(m_stack);
    m_table->setHorizontalHeader(new NameHeader(m_table));
    m_table->setModel(m_preview);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    fitRows(*m_table, spacing::small);
    m_table->horizontalHeader()->setMaximumSectionSize(characterWidth(fontMetrics()) * 32);
    m_failure = new EmptyState(QStringLiteral("file-csv"), tr("This file cannot be imported"), {},
                               tr("Choose another file…"), m_stack);
    connect(m_failure, &EmptyState::actionTriggered, this, &FilePage::chooseFile);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_failure);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
}

void FilePage::setFile(const QString &file)
{
    m_file = file;
    m_name->setText(QDir::toNativeSeparators(file));
    m_facts->setText(tr("%1 · reading…").arg(formatBytes(QFileInfo(file).size())));
    m_preview->clear();
    draft().startAfresh();
    m_isByProfile = false;
    m_said.reset();
    m_offer->setProfiles({});
    showQuestions();
    m_dialect->setDialect({});
    m_dialect->setNullMarkers({});
    m_debounce->stop();
    analyse(true);
}

bool FilePage::isComplete() const
{
    return m_isRead && !hasNoRows(draft().analysis) && draft().fileQuestions().isEmpty();
}

QString FilePage::hindrance() const
{
    return m_isRead && !draft().fileQuestions().isEmpty() ? tr("Answer the question above to go on.") : QString();
}

void FilePage::showRow(quint64 row)
{
    if (row > 0 && row <= quint64(m_preview->rowCount()))
        m_table->selectRow(int(row) - 1);
}

void FilePage::showQuestions()
{
    m_questions->setQuestions(draft().fileQuestions());
}

void FilePage::answer(const OpenQuestion &question, qsizetype answer)
{
    draft().settle(question);
    const CsvDialect before = m_dialect->dialect();
    const CsvDialect after = answered(before, question, answer);
    showQuestions();
    Q_EMIT completeChanged();
    if (after == before)
        return;
    m_dialect->setDialect(after);
    analyse(false);
}

void FilePage::analyse(bool sniff)
{
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
    m_isRead = false;
    Q_EMIT completeChanged();
    m_busy->show();
    const std::optional<CsvDialect> dialect = sniff ? std::optional<CsvDialect>() : m_dialect->dialect();
    ImportHints hints;
    if (m_said)
        hints = m_said->hints;
    else
        hints.nullMarkers = m_dialect->nullMarkers();
    auto *job = new CsvAnalysisJob(m_file, dialect, this, hints);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] { finish(job); });
}

void FilePage::finish(CsvAnalysisJob *job)
{
    m_job = nullptr;
    m_busy->hide();
    m_message->clear();
    if (job->state() == Job::State::Failed) {
        m_preview->clear();
        m_facts->setText(formatBytes(QFileInfo(m_file).size()));
        m_failure->setText(tr("This file cannot be imported"), job->error().message);
        m_stack->setCurrentWidget(m_failure);
        Q_EMIT unreadable(job->error());
    } else {
        const auto said = std::move(m_said);
        const Status taken = said ? draft().takeAsSaid(job->analysis(), *said) : Status();
        if (!said)
            draft().take(job->analysis());
        showAnalysis();
        m_isRead = true;
        Q_EMIT analysed();
        if (!taken)
            m_message->showError(taken.error());
        else if (said)
            Q_EMIT profileTaken(m_imports);
        offerProfiles();
    }
    Q_EMIT completeChanged();
}

void FilePage::showAnalysis()
{
    const CsvAnalysis &analysis = draft().analysis;
    m_dialect->setDialect(analysis.plan.dialect);
    m_facts->setText(tr("%1 · %2 · %n column(s)", nullptr, plural(quint64(analysis.columns.size())))
                         .arg(formatBytes(analysis.fileSize), draft().rowsText()));
    m_preview->setPreview(analysis.columns, analysis.preview);
    m_table->resizeColumnsToContents();
    m_stack->setCurrentWidget(m_table);
    showQuestions();
    if (hasNoRows(analysis)) {
        m_failure->setText(tr("There is nothing to import"), tr("The file names its columns, but it has no rows."));
        m_stack->setCurrentWidget(m_failure);
        return; // that its columns are empty goes without saying
    }
    QStringList told = analysis.warnings;
    // What is said beside its column is not said twice.
    for (const ColumnGuess &column : analysis.columns) {
        const QStringList beside = notesOn(column);
        told.removeIf([&beside](const QString &warning) { return beside.contains(warning); });
    }
    if (!told.isEmpty()) {
        // What may cost something comes before what is only to be known.
        const auto isRemark = [&analysis](const QString &text) { return analysis.remarks.contains(text); };
        std::ranges::stable_partition(told, std::not_fn(isRemark));
        const QString rest = told.size() > 2 ? told.join(u'\n') : QString();
        m_message->showMessage(isRemark(told.constFirst()) ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
                               told.mid(0, 2).join(u'\n'), rest);
    }
}

void FilePage::offerProfiles()
{
    if (!m_profiles || !m_isRead || m_isByProfile) {
        m_offer->setProfiles({});
        return;
    }
    const bool isNew = m_offer->isHidden();
    m_offer->setProfiles(m_profiles->find(fingerprintOf(draft().firstLook)));
    if (isNew && !m_offer->isHidden())
        Q_EMIT profileOffered();
}

void FilePage::chooseProfile()
{
    auto *dialog = new ProfilesDialog(*m_profiles, m_isRead ? fingerprintOf(draft().firstLook) : QString(),
                                      ImportProfileFolder::defaultPath(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::chosen, this, [this](const KeptProfile &profile) { use(profile, false); });
    dialog->open();
}

void FilePage::use(const KeptProfile &profile, bool imports)
{
    const Result<ImportOptions> options = ImportOptions::of(profile.profile);
    if (!options) {
        m_message->showError(options.error());
        return;
    }
    m_said = std::make_unique<ImportOptions>(*options);
    m_imports = imports;
    m_isByProfile = true;
    setFocus(); // not on whatever comes behind the buttons that go away
    m_offer->setProfiles({});
    m_dialect->setNullMarkers(options->hints.nullMarkers);
    analyse(true);
}

bool FilePage::focusProfile()
{
    return m_offer->takeFocus();
}

void FilePage::say(const Result<QString> &text)
{
    if (text)
        m_message->showMessage(MessageBar::Kind::Success, *text);
    else
        m_message->showError(text.error());
}

void FilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a CSV file"), QFileInfo(m_file).absolutePath(),
                                   tr("CSV files (*.csv *.tsv *.tab *.txt *.csv.gz *.csv.zst);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePage::setFile);
    dialog->open();
}

} // namespace penstock
