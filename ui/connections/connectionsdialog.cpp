// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsdialog.h"

#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/profilemodel.h"
#include "ui/connections/unsavedquestion.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <optional>

namespace penstock {

struct ConnectionsDialog::Private
{
    /// Taken away, but not for good while Undo is offered.
    struct Removed
    {
        qsizetype row = 0;
        Profile profile;
    };

    Private(ConnectionsDialog &dialog, const Services &theServices);

    void layOut();
    void connectParts();
    void show(const QString &profileId);
    void leaveEdits(const std::function<void()> &then);
    void add();
    void duplicate();
    void addCopy(const Profile &original, const QString &password);
    void remove();
    void undoRemove();
    void forgetRemoved();
    void offer(const QString &text, const std::function<void()> &action);
    void move(int by);
    void connectNow();
    QString freshName(const QString &wish) const;

    ConnectionsDialog &q;
    Services services;
    ProfileModel *model = nullptr;
    MessageBar *messages = nullptr;
    ConnectionList *list = nullptr;
    ConnectionEditor *editor = nullptr;
    std::optional<Removed> removed;
    std::function<void()> offered; ///< what the message bar's button does
};

ConnectionsDialog::Private::Private(ConnectionsDialog &dialog, const Services &theServices)
    : q(dialog), services(theServices)
{
    model = new ProfileModel(services.profiles, services.sessions, &q);
    messages = new MessageBar(&q);
    list = new ConnectionList(*model, &q);
    editor = new ConnectionEditor(services, *messages, &q);
    layOut();
    connectParts();
}

void ConnectionsDialog::Private::layOut()
{
    auto *splitter = new QSplitter(&q);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->addWidget(list);
    splitter->addWidget(editor);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(&q);
    layout->setSpacing(spacing::medium);
    layout->addWidget(messages);
    layout->addWidget(splitter, 1);
    const QFontMetrics metrics = q.fontMetrics();
    splitter->setSizes({metrics.averageCharWidth() * 34, metrics.averageCharWidth() * 72});
    q.resize(metrics.averageCharWidth() * 112, metrics.lineSpacing() * 30);
}

void ConnectionsDialog::Private::connectParts()
{
    connect(list, &ConnectionList::currentChanged, &q, [this](const QString &id) {
        if (id == editor->profileId())
            return;
        if (!editor->isUnsaved() || !editor->isModified()) {
            leaveEdits([this, id] { show(id); });
            return;
        }
        // Back to the row whose fields hold the edits, when the view has done with this change; then the question.
        const QString before = editor->profileId();
        QMetaObject::invokeMethod(
            list,
            [this, before, id] {
                list->setCurrent(before);
                leaveEdits([this, id] { show(id); });
            },
            Qt::QueuedConnection);
    });
    connect(list, &ConnectionList::addRequested, &q, [this] { add(); });
    connect(list, &ConnectionList::duplicateRequested, &q, [this] { duplicate(); });
    connect(list, &ConnectionList::removeRequested, &q, [this] { remove(); });
    connect(list, &ConnectionList::moveRequested, &q, [this](int by) { move(by); });
    connect(list, &ConnectionList::activated, &q, [this] { connectNow(); });
    connect(editor, &ConnectionEditor::connectRequested, &q, [this] { connectNow(); });
    connect(editor, &ConnectionEditor::closeRequested, &q, &QDialog::reject);
    connect(editor, &ConnectionEditor::stateChanged, &q, [this] { q.setWindowModified(editor->isUnsaved()); });
    connect(messages, &MessageBar::actionTriggered, &q, [this] {
        if (offered)
            offered();
    });
    connect(editor, &ConnectionEditor::certificateRefused, &q, [this](const QString &sha256) {
        offer(tr("Trust this certificate"), [this, sha256] {
            editor->pin(sha256);
            messages->showMessage(MessageBar::Kind::Information,
                                  tr("Only this certificate is accepted from now on. Test and save the connection."));
        });
    });
    connect(&services.secrets, &SecretStore::keyringUnavailable, &q, [this](const QString &reason) {
        messages->showMessage(MessageBar::Kind::Warning,
                              tr("No keyring answers, so passwords are kept until Penstock ends and not saved. "
                                 "Unlock or install a keyring to keep them."),
                              reason);
    });
}

void ConnectionsDialog::Private::show(const QString &profileId)
{
    const int row = model->rowOf(profileId);
    if (row < 0)
        return;
    offered = {};
    editor->edit(model->profile(row), model->isDraft(row));
    list->setCurrent(profileId);
}

/// Goes on when no edit can be lost any more: at once, or when the person has said what becomes of them. Nothing is
/// stored unasked.
void ConnectionsDialog::Private::leaveEdits(const std::function<void()> &then)
{
    const int row = model->rowOf(editor->profileId());
    const auto drop = [this, row] {
        if (row >= 0 && model->isDraft(row))
            model->setDraft({});
    };
    if (row < 0 || !editor->isModified()) {
        drop();
        then();
        return;
    }
    auto *question = new UnsavedQuestion(editor->profile().name, &q);
    connect(question, &UnsavedQuestion::saveChosen, &q, [this, then] {
        if (editor->save())
            then();
    });
    connect(question, &UnsavedQuestion::discardChosen, &q, [this, drop, then] {
        const int edited = model->rowOf(editor->profileId());
        if (edited >= 0 && !model->isDraft(edited))
            show(editor->profileId());
        drop();
        then();
    });
    question->open();
}

void ConnectionsDialog::Private::add()
{
    leaveEdits([this] {
        Profile profile = Profile::createNew();
        profile.name = freshName(tr("New connection"));
        model->setDraft(profile);
        show(profile.id);
        editor->focusName();
    });
}

void ConnectionsDialog::Private::duplicate()
{
    leaveEdits([this] { addCopy(editor->profile(), editor->password()); });
}

void ConnectionsDialog::Private::addCopy(const Profile &original, const QString &password)
{
    Profile copy = original;
    copy.id = Profile::createNew().id;
    copy.name = freshName(tr("%1 (copy)").arg(copy.name));
    if (const Status status = services.profiles.save(copy); !status) {
        messages->showError(status.error());
        return;
    }
    if (!password.isEmpty())
        services.secrets.write(copy.id, password, &q, [](bool) {});
    show(copy.id);
    editor->setPassword(password);
    editor->focusName();
}

void ConnectionsDialog::Private::remove()
{
    const int row = model->rowOf(editor->profileId());
    if (row < 0 || model->profile(row).isLocal())
        return;
    const Profile profile = model->profile(row);
    const QString next = model->profile(row + 1 < model->rowCount() ? row + 1 : qMax(0, row - 1)).id;
    if (model->isDraft(row)) {
        model->setDraft({});
        show(next);
        return;
    }
    const QList<Profile> &profiles = services.profiles.profiles();
    const auto place = std::ranges::find(profiles, profile.id, &Profile::id) - profiles.cbegin();
    forgetRemoved();
    show(next);
    if (const Status status = services.profiles.remove(profile.id); !status) {
        show(profile.id);
        messages->showError(status.error());
        return;
    }
    removed = Removed{place, profile};
    messages->showMessage(MessageBar::Kind::Information, tr("Removed \"%1\".").arg(profile.name));
    offer(tr("Undo"), [this] { undoRemove(); });
}

void ConnectionsDialog::Private::undoRemove()
{
    if (!removed)
        return;
    leaveEdits([this, back = *removed] {
        if (const Status status = services.profiles.insert(back.row, back.profile); !status) {
            messages->showError(status.error());
            return;
        }
        removed.reset();
        show(back.profile.id);
    });
}

/// The password goes only when nobody can ask for it back any more.
void ConnectionsDialog::Private::forgetRemoved()
{
    if (removed && !services.profiles.find(removed->profile.id)) {
        for (const QString &id : {removed->profile.id, removed->profile.proxySecretId()})
            services.secrets.remove(id);
    }
    removed.reset();
}

void ConnectionsDialog::Private::offer(const QString &text, const std::function<void()> &action)
{
    offered = action;
    messages->setAction(text);
}

void ConnectionsDialog::Private::move(int by)
{
    leaveEdits([this, by] {
        const QString id = editor->profileId();
        const QList<Profile> &profiles = services.profiles.profiles();
        const auto place = std::ranges::find(profiles, id, &Profile::id);
        if (place == profiles.cend())
            return;
        const Profile profile = *place;
        if (const Status status = services.profiles.insert(place - profiles.cbegin() + by, profile); !status)
            messages->showError(status.error());
        list->setCurrent(id);
    });
}

void ConnectionsDialog::Private::connectNow()
{
    const QString id = editor->profileId();
    const auto go = [this, id] {
        Q_EMIT q.connectRequested(id);
        q.accept();
    };
    if (editor->isUnsaved())
        editor->save(go);
    else if (model->rowOf(id) >= 0)
        go();
}

QString ConnectionsDialog::Private::freshName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; services.profiles.findByName(name); ++number)
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

ConnectionsDialog::ConnectionsDialog(const Services &services, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(*this, services))
{
    setWindowTitle(tr("Connections[*]"));
    if (d->model->rowCount() > 0)
        d->show(d->model->profile(0).id);
}

ConnectionsDialog::~ConnectionsDialog()
{
    d->forgetRemoved();
}

void ConnectionsDialog::select(const QString &profileId)
{
    if (profileId.isEmpty())
        d->add();
    else if (profileId != d->editor->profileId())
        d->leaveEdits([this, profileId] { d->show(profileId); });
}

void ConnectionsDialog::done(int result)
{
    const auto end = [this, result] {
        d->editor->stopTest();
        d->forgetRemoved();
        QDialog::done(result);
    };
    if (result == Rejected)
        d->leaveEdits(end);
    else
        end();
}

} // namespace penstock
