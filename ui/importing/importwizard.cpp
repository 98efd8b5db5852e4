// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwizard.h"

#include "core/pipeline/pipelineregistry.h"
#include "core/query/quoting.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/theme.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace penstock {

namespace {

enum Step { FileStep, ColumnsStep, TargetStep, RunStep };

/// The one local file of a drop; empty: something else.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

void ImportWizard::makePages()
{
    m_steps = new StepIndicator({tr("File"), tr("Columns"), tr("Target"), tr("Run")}, this);
    m_stack = new QStackedWidget(this);
    m_file = new FilePage(m_draft, m_stack);
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
    row->addStretch();
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
    m_next->setVisible(step() != RunStep);
    m_next->setText(step() == TargetStep ? tr("&Import") : tr("&Next"));
    m_next->setIcon(step() == TargetStep ? themedIcon(QStringLiteral("import")) : QIcon());
    m_next->setEnabled(step() != RunStep && page(step())->isComplete());
}

ImportWizard::ImportWizard(const Services &services, const QString &file, const QString &profileId,
                           const QString &database, QWidget *parent)
    : QDialog(parent), m_services(services)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setAcceptDrops(true);
    makePages();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtons());
    const QSize room = screen()->availableSize() - QSize(spacing::huge, 2 * spacing::huge);
    resize(QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 44).boundedTo(room));
    restoreGeometry(services.workspace.layout.state(WindowLayout::Part::ImportWizard));

    connectPages();

    const bool proposed = !profileId.isEmpty();
    m_target->propose(proposed ? profileId : services.settings.lastConnection(),
                      !database.isEmpty() || proposed ? database : services.settings.lastDatabase());
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    go(FileStep);
    m_file->setFile(file);
}

void ImportWizard::connectPages()
{
    connect(m_steps, &StepIndicator::stepRequested, this, &ImportWizard::go);
    connect(m_back, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (step() == TargetStep)
            start();
        else
            go(step() + 1);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (int step = FileStep; step <= RunStep; ++step)
        connect(page(step), &ImportPage::completeChanged, this, &ImportWizard::updateButtons);
    connect(m_file, &FilePage::analysed, this, [this] {
        setWindowTitle(tr("Import %1").arg(m_draft.fileName()));
        m_columns->reset();
        m_target->reset();
        updateButtons();
        // Enter goes on, unless somebody has begun to change how the file is read.
        if (!focusWidget() || qobject_cast<QPushButton *>(focusWidget()))
            m_next->setFocus();
    });
    connect(m_run, &RunPage::tryAgainRequested, this, &ImportWizard::start);
    connect(m_run, &RunPage::openResultRequested, this, [this] {
        const QString statement =
            QStringLiteral("SELECT * FROM %1 LIMIT 1000").arg(quoteIdentifier(m_draft.plan.measurement));
        Q_EMIT openResult(m_draft.profileId, m_draft.plan.pipeline.target.database, statement);
    });
    connect(m_run, &RunPage::ended, this, [this] {
        if (m_run->snapshot().accepted > 0 || m_draft.plan.pipeline.createDatabase)
            Q_EMIT imported(m_draft.profileId, m_draft.plan.pipeline.target.database);
    });
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
    }
    QDialog::done(result);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run->isRunning() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty() || m_run->isRunning())
        return;
    event->acceptProposedAction();
    go(FileStep);
    m_file->setFile(file);
}

} // namespace penstock
