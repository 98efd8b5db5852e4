// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/localserverpanel.h"

#include "core/async/sentences.h"
#include "core/localserver/localaddress.h"
#include "core/localserver/localreset.h"
#include "core/localserver/localserver.h"
#include "core/localserver/serverbackup.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/openwork.h"
#include "ui/common/rolelabel.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace penstock {

namespace {

constexpr std::chrono::seconds sizeLook{30};
constexpr qsizetype databasesNamed = 4;

} // namespace

LocalServerPanel::LocalServerPanel(LocalServer &server, const PipelineRegistry &pipelines, QWidget *parent)
    : QWidget(parent), m_server(server), m_pipelines(pipelines)
{
    m_summary = new RoleLabel(ThemeRole::Muted, this);
    m_summary->setElided(true);
    m_open = makeButton(QStringLiteral("folder"), tr("Show folder"));
    m_backUp = makeButton(QStringLiteral("export"), tr("Back up…"));
    m_resetButton = makeButton(QStringLiteral("trash"), tr("Reset…"));
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Backup"));
    m_progress->setTextVisible(false);
    m_progressText = new RoleLabel(ThemeRole::Text, m_progressRow);
    m_progressText->setElided(true);
    m_message = new MessageBar(this);
    layOut();

    m_timer.setInterval(sizeLook);
    connect(&m_timer, &QTimer::timeout, this, &LocalServerPanel::measure);
    connect(m_open, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_server.folder())); });
    connect(m_backUp, &QToolButton::clicked, this, &LocalServerPanel::chooseFolder);
    connect(m_resetButton, &QToolButton::clicked, this, [this] {
        m_asks = true;
        measure();
    });
    connect(&server, &LocalServer::stateChanged, this, &LocalServerPanel::measure);
    nameWorks();
    showSize();
    updateButtons();
}

QToolButton *LocalServerPanel::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void LocalServerPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    top->setSpacing(spacing::hair);
    top->addWidget(m_summary, 1);
    for (QToolButton *button : {m_open, m_backUp, m_resetButton})
        top->addWidget(button);
    auto *stop = makeButton(QStringLiteral("stop"), tr("Stop the backup"));
    connect(stop, &QToolButton::clicked, this, &LocalServerPanel::stopBackup);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(spacing::small, 0, spacing::small, spacing::hair);
    row->setSpacing(spacing::small);
    m_progress->setFixedWidth(characterWidth(fontMetrics()) * 24);
    row->addWidget(m_progress);
    row->addWidget(m_progressText, 1);
    row->addWidget(stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_progressRow);
    column->addWidget(m_message);
    m_progressRow->hide();
}

void LocalServerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
    measure();
}

void LocalServerPanel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

/// Only while somebody looks.
void LocalServerPanel::measure()
{
    updateButtons();
    if (!isVisible() || m_measuring)
        return;
    m_measuring = new LocalSizeJob(m_server.folder(), this);
    connect(m_measuring, &Job::finished, this, [this, job = m_measuring] {
        m_size = job->size();
        m_measured = true;
        m_measuring.clear();
        showSize();
        if (std::exchange(m_asks, false))
            askToReset();
    });
}

void LocalServerPanel::showSize()
{
    QStringList parts{m_server.address().product()};
    parts += m_measured ? tr("%1 on the disk").arg(formatBytes(m_size.bytes)) : tr("Measuring…");
    const qsizetype named = std::min(databasesNamed, m_size.databases.size());
    for (const LocalSize::Database &database : m_size.databases.first(named))
        parts += tr("%1 %2", "a database, and its size").arg(database.name, formatBytes(database.bytes));
    if (m_size.databases.size() > named)
        parts += tr("%n more", "databases", int(m_size.databases.size() - named));
    parts += QDir::toNativeSeparators(m_server.folder());
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void LocalServerPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where to put the backup"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Back up here"));
    connect(dialog, &QFileDialog::fileSelected, this, &LocalServerPanel::backUp);
    dialog->open();
}

void LocalServerPanel::backUp(const QString &parentFolder)
{
    if (m_backup || m_reset)
        return;
    if (!m_server.address().kind->hasSocket && !m_pipelines.running().isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("%1 has to be stopped while it is copied, and %n write(s) are running. Let them end "
                                  "first, or stop them.",
                                  nullptr, int(m_pipelines.running().size()))
                                   .arg(m_server.address().product()),
                               describeWrites());
        return;
    }
    m_message->clear();
    const QString name =
        QStringLiteral("penstock-backup-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    m_backup = ServerBackup::begin(m_server, QDir(parentFolder).filePath(name), this);
    connect(m_backup, &ServerBackup::progressed, this, &LocalServerPanel::showProgress);
    connect(m_backup, &Job::finished, this, &LocalServerPanel::onBackedUp);
    m_progressRow->show();
    showProgress();
    updateButtons();
}

void LocalServerPanel::showProgress()
{
    const bool isCounted = m_backup->begun() > 0 && !m_backup->isChecking();
    const int parts = std::max(m_backup->parts(), m_backup->begun());
    m_progress->setRange(0, isCounted ? parts : 0);
    m_progress->setValue(m_backup->begun() - 1);
    if (!m_backup->trouble().isEmpty())
        m_progressText->setText(m_backup->trouble());
    else if (m_backup->isChecking())
        m_progressText->setText(tr("Reading the backup again to check it…"));
    else if (isCounted)
        m_progressText->setText((m_backup->copiesFiles() ? tr("File %1 of %2…") : tr("Shard %1 of %2…"))
                                    .arg(formatCount(quint64(m_backup->begun())), formatCount(quint64(parts))));
    else if (m_backup->copiesFiles())
        m_progressText->setText(tr("Stopping the local server…"));
    else
        m_progressText->setText(m_server.state() == LocalServer::State::Running ? tr("Beginning the backup…")
                                                                                : tr("Starting the local server…"));
}

/// Of all pipelines: which of them write here their names do not tell for sure.
QString LocalServerPanel::describeWrites()
{
    m_told.clear();
    QStringList lines;
    for (const Pipeline *const pipeline : m_pipelines.running()) {
        const PipelineSnapshot now = pipeline->snapshot();
        m_told += now.id;
        QStringList targets{now.target};
        for (const SinkSnapshot &sink : now.otherSinks)
            targets += sink.name;
        lines += now.source + QStringLiteral(" → ") + targets.join(QStringLiteral(", "));
    }
    return lines.join(u'\n');
}

/// With what is lost, and what still writes.
void LocalServerPanel::askToReset()
{
    if (m_backup || m_reset)
        return;
    QStringList names;
    names.reserve(m_size.databases.size());
    for (const LocalSize::Database &database : std::as_const(m_size.databases))
        names += database.name;
    const QString typed = QFileInfo(m_server.folder()).fileName();
    QString said = names.isEmpty()
                       ? tr("This removes all that the local server holds in %1. It cannot be undone.")
                             .arg(QDir::toNativeSeparators(m_server.folder()))
                       : tr("This removes all that the local server holds, %1 in %n database(s): %2. It cannot be "
                            "undone.",
                            nullptr, int(names.size()))
                             .arg(formatBytes(m_size.bytes), names.join(QStringLiteral(", ")));
    const QString writes = describeWrites();
    if (!m_told.isEmpty())
        said = joinedSentences(
            said, tr("%n write(s) are running: what they have stored here goes as well.", nullptr, int(m_told.size())));
    m_message->showMessage(MessageBar::Kind::Warning, said, writes);
    m_message->setAction(tr("Reset the local server"), [this] { reset(); });
    m_message->requireTyped(tr("Type %1 to go on.").arg(typed), typed);
}

void LocalServerPanel::reset()
{
    if (m_backup || m_reset)
        return;
    const auto isNew = [this](const Pipeline *pipeline) { return !m_told.contains(pipeline->snapshot().id); };
    if (std::ranges::any_of(m_pipelines.running(), isNew)) {
        askToReset(); // it began meanwhile
        return;
    }
    const LocalServer::State before = m_server.state();
    const bool wasUp = before == LocalServer::State::Running || before == LocalServer::State::Starting ||
                       before == LocalServer::State::Restarting;
    m_reset = new LocalReset(m_server, this);
    updateButtons();
    connect(m_reset, &Job::finished, this, [this, wasUp, job = m_reset] {
        m_reset.clear();
        measure();
        if (job->state() == Job::State::Succeeded)
            m_message->showMessage(MessageBar::Kind::Success, tr("The local server is empty."));
        else
            m_message->showError(job->error());
        if (wasUp)
            m_server.start();
        m_resetWork->end();
    });
}

void LocalServerPanel::updateButtons()
{
    const bool isFree = !m_backup && !m_reset;
    m_backUp->setEnabled(isFree);
    m_resetButton->setEnabled(isFree);
}

} // namespace penstock
