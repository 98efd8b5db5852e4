// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/filepage.h"

#include "core/async/plural.h"
#include "core/importing/columnnotes.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/importdraft.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/csvpreviewmodel.h"
#include "ui/importing/dialectbar.h"
#include "ui/importing/nameheader.h"
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

namespace penstock {

namespace {

constexpr int debounceMs = 250;

} // namespace

FilePage::FilePage(ImportDraft &draft, QWidget *parent) : ImportPage(draft, parent), m_debounce(new QTimer(this))
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
    row->addWidget(m_choose);
    column->addLayout(row);
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
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::small);
    m_table->horizontalHeader()->setMaximumSectionSize(fontMetrics().averageCharWidth() * 32);
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
    m_facts->setText(formatBytes(QFileInfo(file).size()));
    m_preview->clear();
    draft().startAfresh();
    showQuestions();
    m_dialect->setDialect({});
    m_dialect->setNullMarkers({});
    m_debounce->stop();
    analyse(true);
}

bool FilePage::isComplete() const
{
    return m_isRead && draft().fileQuestions().isEmpty();
}

QString FilePage::hindrance() const
{
    return m_isRead && !isComplete() ? tr("Answer the question above to go on.") : QString();
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
        m_failure->setText(tr("This file cannot be imported"), job->error().message);
        m_stack->setCurrentWidget(m_failure);
    } else {
        draft().take(job->analysis());
        showAnalysis();
        m_isRead = true;
        Q_EMIT analysed();
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
    QStringList told = analysis.warnings;
    // What is said beside its column is not said twice.
    for (const ColumnGuess &column : analysis.columns) {
        const QStringList beside = notesOn(column);
        told.removeIf([&beside](const QString &warning) { return beside.contains(warning); });
    }
    if (!told.isEmpty()) {
        const QString rest = told.size() > 2 ? told.join(u'\n') : QString();
        m_message->showMessage(MessageBar::Kind::Warning, told.mid(0, 2).join(u'\n'), rest);
    }
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
