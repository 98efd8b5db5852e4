// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelineeditor.h"

#include "core/file/atomicfile.h"
#include "core/pipeline/document/documentrun.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/pipelines/documentform.h"
#include "ui/pipelines/documenttext.h"
#include "ui/pipelines/draftsecrets.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

constexpr QSize usualSize(1100, 640);
constexpr int formShare = 2; // of the width
constexpr int textShare = 3;

} // namespace

PipelineEditor::PipelineEditor(const QStringList &connections, SecretStore *keyring, QWidget *parent)
    : QDialog(parent),
      m_secrets(keyring ? new DraftSecrets(*keyring, this) : nullptr),
      m_form(new DocumentForm(connections, m_secrets, this)),
      m_text(new DocumentText(this)),
      m_verdict(new RoleLabel(ThemeRole::Muted, this)),
      m_message(new MessageBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_verdict->setWordWrap(true);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_text);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, formShare);
    splitter->setStretchFactor(1, textShare);
    splitter->setSizes({formShare * usualSize.width(), textShare * usualSize.width()});
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(m_verdict);
    makeButtons();
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_isGivenUp = true;
        reject();
    });
    connect(m_text, &DocumentText::checked, this, &PipelineEditor::textChecked);
    connect(m_form, &DocumentForm::edited, this,
            [this](const QJsonObject &document) { m_text->replaceWith(QJsonDocument(document).toJson()); });
    textChecked();
}

void PipelineEditor::makeButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *saveButton = box->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    QPushButton *saveAs = box->addButton(tr("Save &as…"), QDialogButtonBox::ActionRole);
    m_start = box->addButton(tr("Save and s&tart"), QDialogButtonBox::ActionRole);
    saveButton->setShortcut(QKeySequence::Save);
    for (QAbstractButton *button : box->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(saveButton, &QPushButton::clicked, this, [this] { save(false); });
    connect(saveAs, &QPushButton::clicked, this, [this] {
        m_starts = false;
        askForPath();
    });
    connect(m_start, &QPushButton::clicked, this, [this] { save(true); });
    connect(box, &QDialogButtonBox::rejected, this, &PipelineEditor::reject);
    layout()->addWidget(box);
}

void PipelineEditor::begin(const QString &connection, const QString &database, const QString &folder)
{
    m_folder = folder;
    m_savedBytes = QJsonDocument(DocumentForm::fresh(connection, database)).toJson();
    m_text->setPlainText(QString::fromUtf8(m_savedBytes));
    m_savedBytes = m_text->bytes();
    setWindowTitle(tr("New pipeline"));
}

void PipelineEditor::edit(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_message->showError({Error::Kind::File,
                              tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                              {},
                              {}});
        return;
    }
    m_path = path;
    m_folder = QFileInfo(path).absolutePath();
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
    m_savedBytes = m_text->bytes();
    if (m_secrets)
        m_secrets->begin(m_savedBytes);
    setWindowTitle(tr("Pipeline %1").arg(QFileInfo(path).fileName()));
}

void PipelineEditor::textChecked()
{
    const QJsonDocument parsed = QJsonDocument::fromJson(m_text->bytes());
    m_form->setEnabled(parsed.isObject());
    if (parsed.isObject())
        m_form->present(parsed.object());
    // As wide as what is in it now: the text beside it takes the rest.
    m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    const std::optional<DocumentFlaw> &flaw = m_text->flaw();
    m_start->setEnabled(!flaw);
    m_verdict->setRole(flaw ? ThemeRole::Error : ThemeRole::Ok);
    if (!flaw)
        m_verdict->setText(
            tr("It can run: %1 → %2")
                .arg(sourceName(m_text->document()), sinkNames(m_text->document()).join(QStringLiteral(", "))));
    else if (flaw->pointer.isEmpty())
        m_verdict->setText(flaw->message);
    else
        m_verdict->setText(tr("Line %1, %2: %3").arg(flaw->line).arg(flaw->pointer, flaw->message));
}

void PipelineEditor::save(bool starts)
{
    m_starts = starts;
    if (m_path.isEmpty())
        askForPath();
    else
        saveTo(m_path);
}

void PipelineEditor::askForPath()
{
    auto *dialog = new QFileDialog(this, tr("Save the pipeline"), m_folder, tr("Pipelines (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PipelineEditor::saveTo);
    dialog->open();
}

void PipelineEditor::saveTo(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray bytes = m_text->bytes();
    if (const Status status = AtomicFile::write(path, bytes); !status) {
        m_message->showError(status.error());
        return;
    }
    m_path = path;
    m_savedBytes = bytes;
    setWindowTitle(tr("Pipeline %1").arg(QFileInfo(path).fileName()));
    Q_EMIT saved(path);
    leaveSecrets();
    if (!std::exchange(m_starts, false))
        return;
    Q_EMIT startRequested(path);
    accept();
}

/// What was typed is not lost without a question.
bool PipelineEditor::mayClose()
{
    if (m_isGivenUp || m_text->bytes() == m_savedBytes)
        return true;
    m_message->showMessage(MessageBar::Kind::Warning, tr("The document has changes that are not saved."));
    m_message->setAction(tr("Close &without saving"));
    return false;
}

void PipelineEditor::reject()
{
    if (!mayClose())
        return;
    leaveSecrets();
    QDialog::reject();
}

void PipelineEditor::leaveSecrets()
{
    const QStringList left = m_secrets ? m_secrets->takeLeft(m_savedBytes) : QStringList();
    if (!left.isEmpty())
        Q_EMIT secretsLeft(left);
}

} // namespace penstock
