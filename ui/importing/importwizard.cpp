// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "core/importing/profile/importprofiles.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/importprofilesmodel.h"
#include "ui/importing/profileway.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"

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

/// The local files of a drop.
QStringList droppedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    const QStringList profiles = ImportProfilesModel::profileFiles(data);
    files.removeIf([&profiles](const QString &file) { return profiles.contains(file); });
    return files;
}

bool isNumber(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Field &&
           (column.type == ColumnPlan::FieldType::Float || column.type == ColumnPlan::FieldType::Integer);
}

} // namespace

void ImportWizard::makePages()
{
    m_steps = new StepIndicator({tr("File"), tr("Columns"), tr("Target"), tr("Run")}, this);
    m_stack = new QStackedWidget(this);
    m_profiles = new ImportProfiles(ImportProfileFolder::defaultPath(), this);
    m_file = new FilePage(m_draft, m_profiles, m_stack);
    m_columns = new ColumnsPage(m_draft, m_stack);
    m_target = new TargetPage(m_draft, m_services.sessions, m_services.settings, m_stack);
    m_run = new RunPage(m_draft, m_services.pipelines, m_stack);
    for (ImportPage *page : std::array<ImportPage *, 4>{m_file, m_columns, m_target, m_run})
        m_stack->addWidget(page);
}

QHBoxLayout *ImportWizard::makeButtons()
{
    m_back = new QPushButton(tr("&Back"), this);
    m_next = new QPushButton(this);
    m_close = new QPushButton(tr("&Close"), this);
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    m_hint = new RoleLabel(ThemeRole::Muted, this);
    row->addWidget(m_hint, 1);
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
    go(RunStep);
    m_run->start(session->clientSettings());
}

void ImportWizard::updateButtons()
{
    const bool running = m_run->isRunning();
    m_steps->setBackEnabled(!running);
    m_back->setEnabled(step() > FileStep && !running);
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
    if (step() != RunStep)
        return page(step())->hindrance();
    return hasNextFile() ? waiting() : QString();
}

QString ImportWizard::waiting() const
{
    return tr("%n file(s) wait(s).", nullptr, int(m_files.size() - m_index - 1));
}

/// Whoever closes the wizard on a single file, or on the last, does not want it.
QStringList ImportWizard::filesWithoutTurn() const
{
    if (!hasNextFile())
        return {};
    return m_files.mid(step() == RunStep ? m_index + 1 : m_index);
}

void ImportWizard::goOn()
{
    if (step() == TargetStep)
        start();
    else if (step() == RunStep)
        openFile(m_index + 1);
    else
        go(step() + 1);
}

void ImportWizard::openFile(qsizetype index)
{
    m_index = index;
    updateTitle();
    go(FileStep);
    m_file->setFile(m_files.at(index));
}

void ImportWizard::enqueue(const QStringList &files)
{
    m_files += files;
    updateTitle();
    updateButtons();
}

void ImportWizard::updateTitle()
{
    const QString name = QFileInfo(m_files.at(m_index)).fileName();
    setWindowTitle(m_files.size() == 1 ? tr("Import %1").arg(name)
                                       : tr("Import %1 (%2 of %3)").arg(name).arg(m_index + 1).arg(m_files.size()));
}

ImportWizard::ImportWizard(const Services &services, const QStringList &files, const QString &profileId,
                           const QString &database, QWidget *parent)
    : QDialog(parent), m_services(services), m_files(files)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setAcceptDrops(true);
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_steps);
    // On a small screen the page scrolls, and the buttons stay.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_stack);
    column->addWidget(area, 1);
    column->addLayout(makeButtons());
    const QSize room = screen()->availableSize() - QSize(spacing::huge, 2 * spacing::huge);
    resize(QSize(fontMetrics().averageCharWidth() * 196, fontMetrics().height() * 44).boundedTo(room));
    restoreGeometry(services.workspace.layout.state(WindowLayout::Part::ImportWizard));

    connectPages();

    const bool proposed = !profileId.isEmpty();
    m_target->propose(proposed ? profileId : services.settings.lastConnection(),
                      !database.isEmpty() || proposed ? database : services.settings.lastDatabase());
    openFile(0);
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
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (int step = FileStep; step <= RunStep; ++step)
        connect(page(step), &ImportPage::completeChanged, this, &ImportWizard::updateButtons);
    connect(m_file, &FilePage::analysed, this, [this] {
        m_files[m_index] = m_draft.plan.file; // another one may have been chosen
        updateTitle();
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
    connect(m_run, &RunPage::ended, this, [this] {
        if (m_run->snapshot().accepted > 0 || m_draft.plan.pipeline.createDatabase)
            Q_EMIT imported(m_draft.profileId, m_draft.plan.pipeline.target.database);
        updateButtons();
        if (hasNextFile())
            m_next->setFocus();
    });
}

/// Enter goes on, unless somebody has begun to change how the file is read.
void ImportWizard::focusNext()
{
    const QWidget *focus = focusWidget();
    if (step() != FileStep ||
        (focus && focus != m_stack && focus != m_file && !qobject_cast<const QPushButton *>(focus)))
        return;
    if (!m_file->focusProfile())
        (m_next->isEnabled() ? static_cast<QWidget *>(m_next) : m_stack)->setFocus();
}

ImportWizard::~ImportWizard()
{
    // The pages work on the draft and must go first.
    delete m_stack;
}

void ImportWizard::done(int result)
{
    m_services.workspace.layout.setState(WindowLayout::Part::ImportWizard, saveGeometry());
    if (m_run->isRunning()) {
        // imported() must still be told when the rows are there.
        setAttribute(Qt::WA_DeleteOnClose, false);
        connect(m_run, &RunPage::ended, this, &QObject::deleteLater);
        Q_EMIT goesOn(m_draft.fileName());
    }
    if (const QStringList left = filesWithoutTurn(); !left.isEmpty())
        Q_EMIT filesLeft(left);
    QDialog::done(result);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty() || !ImportProfilesModel::profileFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    const QStringList profiles = ImportProfilesModel::profileFiles(event->mimeData());
    if (!files.isEmpty() || !profiles.isEmpty())
        event->acceptProposedAction();
    m_way->takeIn(profiles);
    if (files.isEmpty())
        return;
    if (m_run->isRunning()) {
        enqueue(files);
        return;
    }
    m_files = files;
    openFile(0);
}

} // namespace penstock
