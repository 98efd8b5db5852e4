// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "core/importing/profile/importprofiles.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/characterwidth.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/importprofilesmodel.h"
#include "ui/importing/profileway.h"
#include "ui/importing/queuebar.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"
#include "ui/importing/wizardfiles.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

enum Step { FileStep, ColumnsStep, TargetStep, RunStep };

bool isNumber(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Field &&
           (column.type == ColumnPlan::FieldType::Float || column.type == ColumnPlan::FieldType::Integer);
}

} // namespace

void ImportWizard::makePages()
{
    m_steps = new StepIndicator({tr("File"), tr("Columns"), tr("Target"), tr("Progress")}, this);
    m_queue = new QueueBar(m_files->queue(), this);
    m_stack = new QStackedWidget(this);
    m_profiles = new ImportProfiles(ImportProfileFolder::defaultPath(), this);
    m_file = new FilePage(m_draft, m_profiles, m_stack);
    m_columns = new ColumnsPage(m_draft, m_stack);
    m_target = new TargetPage(m_draft, m_services.sessions, m_services.settings, m_stack);
    m_target->setProfiles(m_services.profiles);
    m_run = new RunPage(m_draft, m_services.pipelines, m_stack);
    for (ImportPage *page : std::array<ImportPage *, 4>{m_file, m_columns, m_target, m_run})
        m_stack->addWidget(page);
}

QHBoxLayout *ImportWizard::makeButtons()
{
    m_skip = new QPushButton(tr("Leave this file o&ut"), this);
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(this);
    m_close = new QPushButton(tr("&Close"), this);
    for (QPushButton *other : {m_skip, m_back, m_close})
        other->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    m_hint = new RoleLabel(ThemeRole::Muted, this);
    m_hint->setElided(true); // it must not push the buttons off a small screen
    row->addWidget(m_hint, 1);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(spacing::small);
    row->addWidget(m_close);
    return row;
}

ImportPage *ImportWizard::page(int step) const
{
    return static_cast<ImportPage *>(m_stack->widget(step));
}

int ImportWizard::step() const
{
    return m_stack->currentIndex();
}

void ImportWizard::go(int step)
{
    m_steps->setCurrent(step);
    m_queue->setListShown(step == RunStep);
    // The others, which may be wider, must not make this one scroll.
    for (int other = FileStep; other <= RunStep; ++other) {
        const auto policy = other == step ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page(other)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentIndex(step);
    m_stack->setFocus(); // until the page has something better, or the step is done: updateButtons()
    page(step)->enter();
    updateButtons();
}

void ImportWizard::start()
{
    const Session *session = m_target->session();
    if (!session || session->state() != Session::State::Open) {
        go(TargetStep);
        return;
    }
    m_services.settings.setLastTarget(m_draft.profileId, m_draft.plan.pipeline.target.database);
    m_way->remember();
    m_files->beginRun();
    go(RunStep);
    m_run->start(session->clientSettings());
}

void ImportWizard::updateButtons()
{
    const bool running = m_run->isBusy();
    m_steps->setBackEnabled(!running);
    m_back->setEnabled(step() > FileStep && !running);
    m_skip->setVisible(step() != RunStep && hasNextFile());
    m_next->setVisible(step() != RunStep || (hasNextFile() && !running));
    m_next->setText(step() == TargetStep ? tr("&Import") : step() == RunStep ? tr("&Next file") : tr("&Next"));
    m_next->setIcon(step() == TargetStep ? themedIcon(QStringLiteral("import")) : QIcon());
    m_hint->setText(hint());
    const bool ready = step() == RunStep ? hasNextFile() && !running : page(step())->isComplete();
    // A button that is disabled hands its focus to the one behind it, and one Enter too many would close the window.
    if (!ready && focusWidget() == m_next)
        m_stack->setFocus();
    m_next->setEnabled(ready);
    if (ready && focusWidget() == m_stack)
        m_next->setFocus();
}

QString ImportWizard::hint() const
{
    if (m_run->isRunning()) {
        const QString goesOn = tr("Closing does not stop it: it goes on in the sink monitor.");
        return hasNextFile() ? tr("%1 %2").arg(goesOn, waiting()) : goesOn;
    }
    if (m_run->isDeleting())
        return tr("What the import wrote is being deleted. Closing does not stop that.");
    return step() != RunStep ? page(step())->hindrance() : hasNextFile() ? waiting() : QString();
}

QString ImportWizard::waiting() const
{
    return tr("%n file(s) wait(s).", nullptr, m_files->waitingCount());
}

bool ImportWizard::hasNextFile() const
{
    return m_files->waitingCount() > 0;
}

void ImportWizard::goOn()
{
    if (step() == TargetStep)
        start();
    else if (step() == RunStep)
        nextFile();
    else
        go(step() + 1);
}

void ImportWizard::openFile(const QString &file)
{
    updateTitle();
    go(FileStep);
    m_file->setFile(file);
}

void ImportWizard::endRun()
{
    if (m_run->snapshot().accepted > 0 || m_draft.plan.pipeline.createDatabase)
        Q_EMIT imported(m_draft.profileId, m_draft.plan.pipeline.target.database);
    const auto end = m_files->endRun(m_run->snapshot());
    updateButtons();
    if (!hasNextFile())
        return;
    m_next->setFocus();
    if (end && isVisible() && m_queue->goesOnAfter(*end))
        nextFile();
}

void ImportWizard::nextFile()
{
    m_way->leave();
    if (m_queue->goesOnAfter(ImportQueue::State::Succeeded))
        m_way->follow();
    m_files->next();
}

void ImportWizard::enqueue(const QStringList &files)
{
    m_files->add(files);
}

void ImportWizard::updateTitle()
{
    const QString name = QFileInfo(m_files->file()).fileName();
    setWindowTitle(m_files->count() == 1
                       ? tr("Import %1").arg(name)
                       : tr("Import %1 (%2 of %3)").arg(name).arg(m_files->position()).arg(m_files->count()));
}

ImportWizard::ImportWizard(const Services &services, const QStringList &files, const QString &profileId,
                           const QString &database, QWidget *parent)
    : QDialog(parent), m_services(services), m_files(new WizardFiles(files, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setAcceptDrops(true);
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_steps);
    column->addWidget(m_queue);
    // On a small screen the page scrolls, and the buttons stay.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_stack);
    column->addWidget(area, 1);
    column->addLayout(makeButtons());
    const QSize room = screen()->availableSize() - QSize(spacing::huge, 2 * spacing::huge);
    resize(QSize(characterWidth(fontMetrics()) * 196, fontMetrics().height() * 44).boundedTo(room));
    restoreGeometry(services.workspace.layout.state(WindowLayout::Part::ImportWizard));

    connectPages();

    const bool proposed = !profileId.isEmpty();
    m_target->propose(proposed ? profileId : services.settings.lastConnection(),
                      !database.isEmpty() || proposed ? database : services.settings.lastDatabase());
    updateTitle();
    go(FileStep);
}

void ImportWizard::connectPages()
{
    connect(m_steps, &StepIndicator::stepRequested, this, [this](int step) {
        m_way->leave();
        go(step);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_way->leave();
        go(step() - 1);
    });
    connect(m_skip, &QPushButton::clicked, this, &ImportWizard::nextFile);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (int step = FileStep; step <= RunStep; ++step)
        connect(page(step), &ImportPage::completeChanged, this, &ImportWizard::updateButtons);
    connect(m_file, &FilePage::analysed, this, [this] {
        m_files->replace(m_draft.plan.file); // another one may have been chosen
        m_files->setProblem({});
        m_columns->reset();
        m_target->reset();
        updateButtons();
        focusNext();
    });
    connect(m_target, &TargetPage::columnsChanged, m_columns, &ColumnsPage::reset);
    connect(m_run, &RunPage::tryAgainRequested, this, &ImportWizard::start);
    connect(m_columns, &ColumnsPage::rowChosen, m_file, &FilePage::showRow);
    connect(m_run, &RunPage::openResultRequested, this, [this](const QString &statement) {
        Q_EMIT openResult(m_draft.profileId, m_draft.plan.pipeline.target.database, statement,
                          std::ranges::any_of(m_draft.plan.columns, isNumber));
    });
    m_way = new ProfileWay(m_draft, *m_profiles, {*m_file, *m_columns, *m_target, *m_run}, *this);
    connect(m_way, &ProfileWay::columnsWanted, this, [this] { go(ColumnsStep); });
    connect(m_way, &ProfileWay::targetWanted, this, [this] { go(TargetStep); });
    connect(m_way, &ProfileWay::importWanted, this, &ImportWizard::start);
    connect(m_file, &FilePage::profileOffered, this, &ImportWizard::focusNext);
    connect(m_file, &FilePage::unreadable, this, [this](const Error &error) {
        m_files->setProblem(error);
        if (m_way->isFollowing() && hasNextFile() && m_queue->goesOnAfter(ImportQueue::State::Failed))
            nextFile();
    });
    connect(m_run, &RunPage::ended, this, &ImportWizard::endRun);
    connect(m_files, &WizardFiles::begun, this, &ImportWizard::openFile);
    connect(&m_files->queue(), &ImportQueue::changed, this, [this] {
        updateTitle();
        updateButtons();
    });
}

/// Enter goes on, unless somebody has begun to change how the file is read.
void ImportWizard::focusNext()
{
    const QWidget *focus = focusWidget();
    const bool isTaken = focus && focus != m_stack && focus != m_file && !qobject_cast<const QPushButton *>(focus);
    if (step() != FileStep || isTaken)
        return;
    if (!m_file->focusProfile())
        (m_next->isEnabled() ? static_cast<QWidget *>(m_next) : m_stack)->setFocus();
}

ImportWizard::~ImportWizard()
{
    // The pages work on the draft and must go first.
    delete m_stack;
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!WizardFiles::ofDrop(event->mimeData()).isEmpty() ||
        !ImportProfilesModel::profileFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QStringList files = WizardFiles::ofDrop(event->mimeData());
    const QStringList profiles = ImportProfilesModel::profileFiles(event->mimeData());
    if (!files.isEmpty() || !profiles.isEmpty())
        event->acceptProposedAction();
    m_way->takeIn(profiles);
    if (!files.isEmpty())
        m_files->take(files, step() == RunStep);
}

} // namespace penstock
